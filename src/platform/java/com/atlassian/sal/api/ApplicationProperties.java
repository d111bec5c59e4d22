package com.atlassian.sal.api;

/** Signature: where the wiki lies. */
public interface ApplicationProperties {

    String getBaseUrl(UrlMode urlMode);
}
