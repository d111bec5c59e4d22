package org.wardbook.isms.preview.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wardbook.isms.preview.host.Frame;
import org.wardbook.isms.preview.text.Texts;

/** Says an error as a page of the wiki, or as JSON below {@code /rest}. */
final class ErrorServlet extends HttpServlet {

    static final String PATH = "/error";

    private final transient Frame frame;

    ErrorServlet(Frame frame) {
        this.frame = frame;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status == null ? HttpServletResponse.SC_NOT_FOUND : (Integer) status;
        String sentence = sentence(code, (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        response.setStatus(code);
        if (asked != null && asked.toString().startsWith(request.getContextPath() + "/rest/")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write("{\"status\":" + code + ",\"code\":\"" + code + "\",\"message\":\""
                + sentence.replaceAll("[\\\\\"\\p{Cntrl}]", "'") + "\",\"fields\":{}}");
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(frame.notice(code, title(code), sentence));
        }
    }

    private static String sentence(int code, String message) {
        Texts texts = Texts.ofReader();
        if (code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return texts.say("fault.broken");
        }
        return message == null || message.isBlank() ? texts.say("fault.unanswered") : message;
    }

    private static String title(int code) {
        Texts texts = Texts.ofReader();
        String own = "notice." + code;
        String other = code < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "notice.400" : "notice.500";
        return texts.say(texts.knows(own) ? own : other);
    }
}
