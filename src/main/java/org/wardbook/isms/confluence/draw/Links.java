package org.wardbook.isms.confluence.draw;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Addresses of the app's pages in one space. */
public record Links(String base, String space) {

    /** The page of one record. */
    public String record(String ref) {
        return base + "/spaces/isms/record.action?key=" + encoded(space) + "&ref=" + encoded(ref);
    }

    /** The page of a listing. @param parameters without empty ones */
    public String listing(String register, Map<String, String> parameters) {
        StringBuilder address = new StringBuilder(base).append("/spaces/isms/register.action?key=")
            .append(encoded(space)).append("&register=").append(encoded(register));
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.append('&').append(name).append('=').append(encoded(value));
            }
        });
        return address.toString();
    }

    /** The page on which an administrator switches the ISMS on. */
    public String administration() {
        return base + "/spaces/isms/space.action?key=" + encoded(space);
    }

    static String encoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '.')) {
                return URLEncoder.encode(text, StandardCharsets.UTF_8);
            }
        }
        return text;
    }
}
