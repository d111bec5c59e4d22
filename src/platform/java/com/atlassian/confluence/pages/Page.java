package com.atlassian.confluence.pages;

/** Signature: a page of the page tree. */
public class Page extends AbstractPage {
}
