package org.wardbook.isms.preview.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiPage;

/** Addresses of the wiki's pages, of the same shape as Confluence's. */
public record Links(String contextPath) {

    /** Titles that keep their form as the end of an address; others are named by a parameter. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _.,()!:@-]*");

    /** The page or, for an older version, that version. */
    public String page(WikiPage page) {
        return page.historical() || !PLAIN.matcher(page.title()).matches()
            ? to("/pages/viewpage.action", "pageId", String.valueOf(page.id())) : page(page.space(), page.title());
    }

    /** The page of that title, whether or not there is one. */
    public String page(String space, String title) {
        return PLAIN.matcher(title).matches() ? space(space) + "/" + encode(title)
            : to("/pages/viewpage.action", "spaceKey", space, "title", title);
    }

    public String space(String key) {
        return contextPath + "/display/" + encode(key);
    }

    public String person(Person person) {
        return contextPath + "/display/~" + encode(person.name());
    }

    /** @param parameters name, value, name, value …; one whose value is null is left out */
    public String to(String path, String... parameters) {
        StringBuilder link = new StringBuilder(contextPath).append(path);
        char separator = '?';
        for (int i = 0; i < parameters.length; i += 2) {
            if (parameters[i + 1] != null) {
                link.append(separator).append(parameters[i]).append('=').append(encode(parameters[i + 1]));
                separator = '&';
            }
        }
        return link.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
