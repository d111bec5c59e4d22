package org.wardbook.isms.preview.struts;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.struts2.text.TextProvider;
import org.apache.struts2.text.TextProviderFactory;
import org.apache.struts2.util.ValueStack;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.wiki.Person;

/** The app's texts in the reader's language; a key without text is shown itself, as Confluence does. */
final class AppTexts implements TextProvider {

    /** Struts makes it by its name. */
    public static final class Factory implements TextProviderFactory {

        @Override
        public TextProvider createInstance(Class<?> type) {
            return new AppTexts();
        }

        @Override
        public TextProvider createInstance(ResourceBundle bundle) {
            return new AppTexts();
        }
    }

    private static Locale locale() {
        return CurrentPerson.get().map(Person::locale).orElse(Locale.ENGLISH);
    }

    private static String raw(String key) {
        return ActionHost.current().texts().apply(locale(), key);
    }

    private static String text(String key, String otherwise, Object... arguments) {
        String text = raw(key);
        if (text == null) {
            return otherwise;
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
    }

    @Override
    public boolean hasKey(String key) {
        return raw(key) != null;
    }

    @Override
    public String getText(String key) {
        return text(key, key);
    }

    @Override
    public String getText(String key, String otherwise) {
        return text(key, otherwise);
    }

    @Override
    public String getText(String key, String otherwise, String argument) {
        return text(key, otherwise, argument);
    }

    @Override
    public String getText(String key, List<?> arguments) {
        return text(key, key, arguments.toArray());
    }

    @Override
    public String getText(String key, String[] arguments) {
        return text(key, key, (Object[]) arguments);
    }

    @Override
    public String getText(String key, String otherwise, List<?> arguments) {
        return text(key, otherwise, arguments.toArray());
    }

    @Override
    public String getText(String key, String otherwise, String[] arguments) {
        return text(key, otherwise, (Object[]) arguments);
    }

    @Override
    public String getText(String key, String otherwise, List<?> arguments, ValueStack stack) {
        return text(key, otherwise, arguments.toArray());
    }

    @Override
    public String getText(String key, String otherwise, String[] arguments, ValueStack stack) {
        return text(key, otherwise, (Object[]) arguments);
    }

    @Override
    public ResourceBundle getTexts(String bundle) {
        throw new UnsupportedOperationException("The preview has no bundle of texts for actions: use getText.");
    }

    @Override
    public ResourceBundle getTexts() {
        return getTexts("");
    }
}
