package com.atlassian.webresource.api.assembler;

/** Signature: the web resources of the page. */
public interface RequiredResources {

    RequiredResources requireWebResource(String moduleCompleteKey);
}
