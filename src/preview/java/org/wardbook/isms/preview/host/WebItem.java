package org.wardbook.isms.preview.host;

/** A link that the app adds to a menu; {@code link} is complete, with the context path. */
public record WebItem(String key, String label, String link, String description, String iconUrl) {
}
