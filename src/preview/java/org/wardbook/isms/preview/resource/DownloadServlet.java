package org.wardbook.isms.preview.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.wiki.Person;

/** {@code /download/resources/*} and {@code /download/batch/*}. */
public final class DownloadServlet extends HttpServlet {

    private static final Map<String, String> TYPES = Map.ofEntries(
        Map.entry("css", "text/css;charset=UTF-8"), Map.entry("js", "text/javascript;charset=UTF-8"),
        Map.entry("json", "application/json"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
        Map.entry("jpg", "image/jpeg"), Map.entry("gif", "image/gif"), Map.entry("ico", "image/x-icon"),
        Map.entry("woff", "font/woff"), Map.entry("woff2", "font/woff2"), Map.entry("ttf", "font/ttf"),
        Map.entry("eot", "application/vnd.ms-fontobject"), Map.entry("html", "text/html;charset=UTF-8"));

    private final transient Resources resources;

    public DownloadServlet(Resources resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        byte[] bytes = resources.read(path, locale(request));
        if (bytes == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no file " + path + ".");
            return;
        }
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        response.setContentType(type == null ? "application/octet-stream" : type);
        // a page names the version; who asks without one gets what is there now
        response.setHeader("Cache-Control", request.getParameter("v") == null ? "no-cache" : "private, max-age=3600");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Locale locale(HttpServletRequest request) {
        String tag = request.getParameter("locale");
        return tag != null ? Locale.forLanguageTag(tag)
            : CurrentPerson.get().map(Person::locale).orElse(Locale.ENGLISH);
    }
}
