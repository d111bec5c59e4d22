package com.atlassian.confluence.themes;

/** Signature: what the wiki's decorators ask about the page that they frame. */
public class GlobalHelper {
}
