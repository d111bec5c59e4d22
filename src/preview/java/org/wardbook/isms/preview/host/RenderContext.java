package org.wardbook.isms.preview.host;

import org.wardbook.isms.preview.wiki.WikiPage;

/**
 * Where a macro is rendered: the page (null where there is none, as in a conversion without context), the space's key
 * and Confluence's output type ({@code display}, {@code preview}, {@code pdf}, {@code word}, {@code email}).
 */
public record RenderContext(WikiPage page, String space, String output) {
}
