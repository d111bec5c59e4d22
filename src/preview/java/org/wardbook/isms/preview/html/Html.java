package org.wardbook.isms.preview.html;

/**
 * Writes HTML; texts and attribute values are always escaped. Attributes are given as name, value, name, value …; one
 * whose value is null is left out.
 */
public final class Html {

    private final StringBuilder out;

    public Html() {
        this(new StringBuilder(1024));
    }

    /** Appends to what is there. */
    public Html(StringBuilder out) {
        this.out = out;
    }

    /** A start tag, or the whole of an element that has no content. */
    public Html open(String element, String... attributes) {
        out.append('<').append(element);
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("The attribute " + attributes[attributes.length - 1] + " has no value.");
        }
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1], out);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    public Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    public Html text(String text) {
        escape(text, out);
        return this;
    }

    /** An element with only text in it. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** HTML that is already written. */
    public Html raw(CharSequence html) {
        out.append(html);
        return this;
    }

    public boolean isEmpty() {
        return out.length() == 0;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** The text as it stands in HTML, also in a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        escape(text, escaped);
        return escaped.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
