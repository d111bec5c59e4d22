package com.atlassian.sal.api;

/** Signature: the form of an address. */
public enum UrlMode { CANONICAL, RELATIVE }
