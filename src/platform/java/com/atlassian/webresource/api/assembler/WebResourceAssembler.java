package com.atlassian.webresource.api.assembler;

/** Signature: collects what the page needs. */
public interface WebResourceAssembler {

    RequiredResources resources();
}
