package org.wardbook.isms.preview.web;

import java.util.List;
import org.wardbook.isms.preview.host.PageServices;
import org.wardbook.isms.preview.resource.Resources;

/**
 * The web side, handed out before it is there: the app's services are made first, and its descriptor says what the web
 * side consists of.
 */
public final class PagePort implements PageServices {

    private volatile Resources resources;
    private volatile String baseUrl;

    PagePort() {
    }

    void fill(Resources resources) {
        this.resources = resources;
    }

    void at(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String contextPath() {
        return WebServer.CONTEXT;
    }

    @Override
    public String baseUrl() {
        return there(baseUrl);
    }

    @Override
    public void require(String key) {
        there(resources).require(key);
    }

    /** For the head of a page, after its body is rendered. */
    String head(List<String> contexts) {
        return there(resources).head(contexts);
    }

    private static <T> T there(T part) {
        if (part == null) {
            throw new IllegalStateException("The app asks for pages while it is still starting: wait for a request.");
        }
        return part;
    }
}
