package org.wardbook.isms.preview.resource;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.wiki.Person;

/** What a page loads, and the files themselves. */
public final class Resources {

    private final ResourceIndex index;
    private final BiFunction<Locale, String, String> texts;
    private final String contextPath;

    /**
     * @param texts from a language and a key to the text, or null
     * @throws UnknownResource if a script asks for a text that is not there
     */
    public Resources(ResourceIndex index, BiFunction<Locale, String, String> texts, String contextPath) {
        this.index = index;
        this.texts = texts;
        this.contextPath = contextPath;
        for (WebResource resource : index.all()) {
            resource.ofType("js").forEach(file -> file(resource, file.location(), Locale.ENGLISH));
        }
    }

    /** Takes the module into the page that this thread renders. */
    public void require(String key) {
        index.requireKnown(key);
        PageNeeds.add(key);
    }

    /** Style and script elements: the library, what contexts bring, what was required. Scripts wait for the page. */
    public String head(List<String> contexts) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Library.PAGE);
        keys.addAll(index.inContext(contexts));
        keys.addAll(PageNeeds.all());
        Locale locale = CurrentPerson.get().map(Person::locale).orElse(Locale.ENGLISH);
        StringBuilder styles = new StringBuilder();
        StringBuilder scripts = new StringBuilder();
        for (WebResource resource : index.withDependencies(keys)) {
            if (!resource.ofType("css").isEmpty()) {
                styles.append("<link rel=\"stylesheet\" href=\"").append(batch(resource, "css", null)).append("\">\n");
            }
            if (!resource.ofType("js").isEmpty()) {
                scripts.append("<script defer src=\"")
                    .append(batch(resource, "js", resource.transformers().isEmpty() ? null : locale))
                    .append("\"></script>\n");
            }
        }
        return styles.append(scripts).toString();
    }

    private String batch(WebResource resource, String extension, Locale locale) {
        return contextPath + "/download/batch/" + resource.key() + "/" + resource.key() + "." + extension + "?v="
            + index.pluginOf(resource).version() + (locale == null ? "" : "&amp;locale=" + locale.toLanguageTag());
    }

    /**
     * A file by its path below {@code /download/batch/} or {@code /download/resources/}: {@code pluginKey:moduleKey} or
     * a plugin key, a slash and the file's name; null where there is none.
     */
    byte[] read(String path, Locale locale) {
        int slash = path.indexOf('/');
        if (slash < 1 || path.contains("..") || path.contains("\\")) {
            return null;
        }
        String key = path.substring(0, slash);
        String name = path.substring(slash + 1);
        if (key.indexOf(':') < 0) {
            return index.plugin(key).map(plugin -> ofPlugin(plugin, name)).orElse(null);
        }
        return index.byKey(key).map(resource -> ofModule(resource, name, locale)).orElse(null);
    }

    private byte[] ofPlugin(Plugin plugin, String name) {
        WebResource all = new WebResource(plugin.key() + ":", Set.of(), List.of(), plugin.downloads(), Map.of());
        String location = all.location(name);
        return location == null ? null : plugin.read(location);
    }

    private byte[] ofModule(WebResource resource, String name, Locale locale) {
        for (String extension : List.of("css", "js")) {
            if (name.equals(resource.key() + "." + extension)) {
                StringBuilder batch = new StringBuilder();
                resource.ofType(extension).forEach(file -> batch.append(
                    new String(file(resource, file.location(), locale), StandardCharsets.UTF_8)).append('\n'));
                return batch.toString().getBytes(StandardCharsets.UTF_8);
            }
        }
        String location = resource.location(name);
        return location == null ? null : file(resource, location, locale);
    }

    private byte[] file(WebResource resource, String location, Locale locale) {
        byte[] bytes = index.pluginOf(resource).read(location);
        String extension = location.substring(location.lastIndexOf('.') + 1);
        if (bytes == null || !resource.transformers().getOrDefault(extension, Set.of()).contains("jsI18n")) {
            return bytes;
        }
        return ScriptTexts.put(new String(bytes, StandardCharsets.UTF_8), key -> texts.apply(locale, key))
            .getBytes(StandardCharsets.UTF_8);
    }
}
