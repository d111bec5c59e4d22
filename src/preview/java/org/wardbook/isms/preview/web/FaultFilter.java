package org.wardbook.isms.preview.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wardbook.isms.preview.wiki.WikiFault;

/** Answers with the status and the sentence of a request that the wiki refuses. */
final class FaultFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (WikiFault refused) {
            response.sendError(refused.status(), refused.getMessage());
        }
    }
}
