package org.wardbook.isms.preview.services;

import com.atlassian.sal.api.UrlMode;
import org.wardbook.isms.preview.host.PageServices;

/** Members of {@code ApplicationProperties}. */
final class Addresses {

    private final PageServices pages;

    Addresses(PageServices pages) {
        this.pages = pages;
    }

    public String getBaseUrl(UrlMode mode) {
        if (mode == UrlMode.CANONICAL) {
            return pages.baseUrl();
        }
        if (mode == UrlMode.RELATIVE) {
            return pages.contextPath();
        }
        throw new UnsupportedOperationException("The preview does not know addresses of the mode " + mode + ".");
    }
}
