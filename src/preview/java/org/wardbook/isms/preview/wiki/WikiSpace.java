package org.wardbook.isms.preview.wiki;

/** A space; {@code homePage} is the id of its home page. */
public record WikiSpace(long id, String key, String name, long homePage) {
}
