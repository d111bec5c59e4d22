package com.atlassian.webresource.api.assembler;

/** Signature: the page that this request builds. */
public interface PageBuilderService {

    WebResourceAssembler assembler();
}
