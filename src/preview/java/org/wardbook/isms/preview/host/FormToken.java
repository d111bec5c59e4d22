package org.wardbook.isms.preview.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The token that a form posts as {@code atl_token}: other sites do not know it, so they cannot post for a reader. */
public final class FormToken {

    public static final String PARAMETER = "atl_token";
    private static final String ATTRIBUTE = FormToken.class.getName();
    private static final int BYTES = 20;

    private FormToken() {
    }

    /** The token of the request's session; makes a session where there is none. */
    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (session) {
            Object token = session.getAttribute(ATTRIBUTE);
            if (token == null) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                token = HexFormat.of().formatHex(random);
                session.setAttribute(ATTRIBUTE, token);
            }
            return (String) token;
        }
    }

    /** Whether the request posts the token of its own session. */
    public static boolean fits(HttpServletRequest request) {
        String given = request.getParameter(PARAMETER);
        HttpSession session = request.getSession(false);
        Object own = session == null ? null : session.getAttribute(ATTRIBUTE);
        return given != null && own != null && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), ((String) own).getBytes(StandardCharsets.UTF_8));
    }
}
