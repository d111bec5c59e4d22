package com.atlassian.struts.httpmethod;

/** Signature: a method of HTTP. */
public enum HttpMethod { GET, POST }
