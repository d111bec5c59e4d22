package org.wardbook.isms.confluence.draw;

/** Writes HTML; every text and attribute value goes through the same escaping. */
public final class Html {

    private final StringBuilder out;

    public Html() {
        this(1024);
    }

    public Html(int capacity) {
        out = new StringBuilder(capacity);
    }

    /** Markup of our own making, with nothing from outside in it. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    public Html text(String text) {
        escape(text, out);
        return this;
    }

    public Html number(long number) {
        out.append(number);
        return this;
    }

    /** @param attributes names and values in turn; one with a null value is left out */
    public Html open(String tag, String... attributes) {
        out.append('<').append(tag);
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

    public Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    public int length() {
        return out.length();
    }

    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    static void escape(String text, StringBuilder out) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>' ? !typographic(c) : c != '<' && c != '>' && c != '&' && c != '"' && c != '\'') {
                continue;
            }
            out.append(text, written, i);
            if (c > '>') {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(entity(c));
            }
            written = i + 1;
        }
        out.append(text, written, text.length());
    }

    /** Dashes, quotation marks and the like: the only characters that would double the memory of a Western page. */
    private static boolean typographic(char c) {
        return c >= '\u2010' && c <= '\u203A';
    }

    private static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
