package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

/** Signature: finds pages; the current version, null where there is none. */
public interface PageManager extends ContentEntityManager {

    Page getPage(String spaceKey, String pageTitle);
}
