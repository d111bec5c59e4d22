package org.wardbook.isms.preview.storage;

import org.wardbook.isms.preview.host.Macros;
import org.wardbook.isms.preview.host.RenderContext;
import org.wardbook.isms.preview.html.Links;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.Wiki;

/** One rendering of a page for one reader. */
record Reading(RenderContext context, Texts texts, Wiki wiki, Macros macros, Links links) {
}
