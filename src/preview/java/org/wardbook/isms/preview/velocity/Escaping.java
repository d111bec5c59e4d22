package org.wardbook.isms.preview.velocity;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes every inserted reference but those whose name says that they hold HTML: {@code $tableHtml}. */
public final class Escaping implements ReferenceInsertionEventHandler {

    private static final Pattern HTML = Pattern.compile("\\$!?\\{?\\w*Html}?");

    @Override
    public Object referenceInsert(String reference, Object value) {
        return value == null || HTML.matcher(reference).matches() ? value : escape(value.toString());
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
