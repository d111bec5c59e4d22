package org.wardbook.isms.preview.descriptor;

import java.util.List;
import java.util.stream.Stream;

/** A template that a blueprint names by its key, and below it those of the page's children. */
public record TemplateUse(String template, List<TemplateUse> children) {

    static TemplateUse of(Tag tag) {
        TemplateUse use = new TemplateUse(tag.need("ref"),
            tag.children("content-template").stream().map(TemplateUse::of).toList());
        tag.done();
        return use;
    }

    Stream<String> all() {
        return Stream.concat(Stream.of(template), children.stream().flatMap(TemplateUse::all));
    }
}
