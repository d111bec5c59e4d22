package org.wardbook.isms.confluence.host;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;
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
        List<Object> arguments = message.arguments();
        return text(message.key(), arguments.stream()
            .map(argument -> argument instanceof Serializable s ? s : String.valueOf(argument))
            .toArray(Serializable[]::new));
    }

    /** {@code en} or {@code de}: the language these texts are in. */
    public String language() {
        return text("locale");
    }
}
