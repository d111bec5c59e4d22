package org.wardbook.isms.core.method;

/** One level of a scale: its word and an anchor that says what it means here. */
public record Level(String name, String anchor) {
}
