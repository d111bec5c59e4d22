package org.wardbook.isms.preview.services;

import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.wardbook.isms.preview.host.PageServices;
import org.wardbook.isms.preview.host.Partial;

/** Members of {@code PageBuilderService}. */
final class PageBuilder {

    private final WebResourceAssembler assembler;

    PageBuilder(PageServices pages) {
        assembler = Partial.of(WebResourceAssembler.class, new Assembler(pages));
    }

    public WebResourceAssembler assembler() {
        return assembler;
    }

    /** Members of {@code WebResourceAssembler}. */
    static final class Assembler {

        private final RequiredResources resources;

        Assembler(PageServices pages) {
            Required required = new Required(pages);
            resources = Partial.of(RequiredResources.class, required);
            required.self = resources;
        }

        public RequiredResources resources() {
            return resources;
        }
    }

    /** Members of {@code RequiredResources}. */
    static final class Required {

        private final PageServices pages;
        private RequiredResources self;

        Required(PageServices pages) {
            this.pages = pages;
        }

        public RequiredResources requireWebResource(String key) {
            pages.require(key);
            return self;
        }
    }
}
