package org.wardbook.isms.confluence.host;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.wardbook.isms.core.record.Message;

/** The app's texts in the reader's language. */
public final class Words {

    private static final String PREFIX = "org.wardbook.isms.";

    private final I18nResolver texts;

    public Words(I18nResolver texts) {
        this.texts = texts;
    }

    /** @param key without the app's prefix */
    public String text(String key, Serializable... arguments) {
        return arguments.length == 0 ? texts.getText(PREFIX + key) : texts.getText(PREFIX + key, arguments);
    }

    public String text(Message message) {
        return text(message.key(), message.arguments().stream().map(this::argument).toArray(Serializable[]::new));
    }

    /** What a message names may be messages themselves, such as roles. */
    private Serializable argument(Object given) {
        if (given instanceof Message message) {
            return text(message);
        }
        return given instanceof List<?> list
            ? list.stream().map(this::argument).map(String::valueOf).collect(Collectors.joining(", "))
            : given instanceof Serializable s ? s : String.valueOf(given);
    }

    /** {@code en} or {@code de}: the language these texts are in. */
    public String language() {
        return text("locale");
    }
}
