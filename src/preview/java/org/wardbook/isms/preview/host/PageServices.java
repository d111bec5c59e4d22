package org.wardbook.isms.preview.host;

/** What the web side of the wiki offers to the platform's services: addresses and the web resources of the current page. */
public interface PageServices {

    /** Below which all addresses of the wiki lie: {@code /confluence}. */
    String contextPath();

    /** The wiki's complete address, without slash at the end. */
    String baseUrl();

    /** Takes the web resource with this complete key into the page that the current request renders. */
    void require(String key);
}
