package org.wardbook.isms.preview.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wardbook.isms.preview.host.FormToken;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiFault;

/** One request for a page of the wiki, and its answer. */
record Visit(HttpServletRequest request, HttpServletResponse response, Reader reader) {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    Person person() {
        return reader.person();
    }

    String say(String key, Object... arguments) {
        return reader.texts().say(key, arguments);
    }

    /** The parameter's value, or empty. */
    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** What was written into the editor; browsers send line ends of their own. */
    String storage() {
        return parameter("storage").replace("\r\n", "\n");
    }

    /** A page's id; what is no number is no page. */
    long id(String name) {
        String value = parameter(name);
        if (!value.matches("\\d{1,18}")) {
            throw fault(NOT_FOUND, "fault.unseen");
        }
        return Long.parseLong(value);
    }

    boolean posted(String name) {
        return request.getParameter(name) != null;
    }

    String token() {
        return FormToken.of(request);
    }

    WikiFault fault(int status, String key, Object... arguments) {
        return new WikiFault(status, say(key, arguments));
    }

    /** The person, or the way to the log-in for somebody unknown. */
    Person known() {
        if (person() == null) {
            throw new LogInFirst();
        }
        return person();
    }

    /** What the reader must not see is not there; somebody unknown may log in first. */
    void demandSight(boolean permitted) {
        if (!permitted) {
            known();
            throw fault(NOT_FOUND, "fault.unseen");
        }
    }

    void demand(boolean permitted) {
        if (!permitted) {
            known();
            throw fault(FORBIDDEN, "fault.forbidden");
        }
    }

    void html(String document) throws IOException {
        html(HttpServletResponse.SC_OK, document);
    }

    void html(int status, String document) throws IOException {
        html(status, List.of(document));
    }

    /** @param pieces of the document, which follow one another */
    void html(int status, List<String> pieces) throws IOException {
        List<byte[]> encoded = pieces.stream().map(piece -> piece.getBytes(StandardCharsets.UTF_8)).toList();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(encoded.stream().mapToInt(piece -> piece.length).sum());
        for (byte[] piece : encoded) {
            response.getOutputStream().write(piece);
        }
    }
}
