package org.wardbook.isms.preview.resource;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All web resources by their complete keys, and in which order a page loads them. */
public final class ResourceIndex {

    /** Contexts that real plugins name for Confluence's pages. */
    private static final Set<String> CONTEXTS = Set.of("main", "page", "viewcontent", "space", "editor", "atl.general",
        "atl.admin", "space-admin", "blogpost", "macro-browser", "create-content");
    private static final Set<String> TRANSFORMERS = Set.of("jsI18n");

    private final Map<String, Plugin> plugins = new LinkedHashMap<>();
    private final Map<String, WebResource> resources = new LinkedHashMap<>();

    /** @throws UnknownResource if a dependency, a context, a transformer or a file does not exist */
    public ResourceIndex(List<Plugin> all) {
        for (Plugin plugin : all) {
            plugins.put(plugin.key(), plugin);
            plugin.webResources().forEach(resource -> resources.put(resource.key(), resource));
        }
        resources.values().forEach(this::check);
    }

    /** The resource and before it everything that it depends on. */
    public List<WebResource> withDependencies(Collection<String> keys) {
        Set<WebResource> ordered = new LinkedHashSet<>();
        keys.forEach(key -> add(key, "a page", ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    public List<String> inContext(Collection<String> contexts) {
        return resources.values().stream().filter(resource -> contexts.stream().anyMatch(resource.contexts()::contains))
            .map(WebResource::key).toList();
    }

    /** @throws UnknownResource if there is no such resource */
    public void requireKnown(String key) {
        if (!resources.containsKey(key)) {
            throw unknown(key, "a page or template");
        }
    }

    Collection<WebResource> all() {
        return resources.values();
    }

    Optional<WebResource> byKey(String key) {
        return Optional.ofNullable(resources.get(key));
    }

    Optional<Plugin> plugin(String key) {
        return Optional.ofNullable(plugins.get(key));
    }

    Plugin pluginOf(WebResource resource) {
        return plugins.get(resource.key().substring(0, resource.key().indexOf(':')));
    }

    private void add(String key, String asker, Set<WebResource> ordered, Set<String> path) {
        WebResource resource = resources.get(key);
        if (resource == null) {
            throw unknown(key, asker);
        }
        if (!path.add(key)) {
            throw new UnknownResource("The web resources " + path + " depend on one another in a circle.");
        }
        resource.dependencies().forEach(each -> add(each, key, ordered, path));
        path.remove(key);
        ordered.add(resource);
    }

    private void check(WebResource resource) {
        add(resource.key(), resource.key(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (String context : resource.contexts()) {
            if (!CONTEXTS.contains(context)) {
                throw new UnknownResource("The web resource " + resource.key() + " names the context '" + context
                    + "', which no page of the wiki has.");
            }
        }
        resource.transformers().values().stream().flatMap(Set::stream).filter(each -> !TRANSFORMERS.contains(each))
            .findFirst().ifPresent(each -> {
                throw new UnknownResource("The web resource " + resource.key() + " names the transformer '" + each
                    + "', which the preview does not have.");
            });
        for (WebResource.Download file : resource.files()) {
            if (!file.name().endsWith("/") && pluginOf(resource).read(file.location()) == null) {
                throw new UnknownResource("The web resource " + resource.key() + " names the file " + file.location()
                    + ", which is not in the jar.");
            }
        }
    }

    private static UnknownResource unknown(String key, String asker) {
        return new UnknownResource("The web resource '" + key + "' that " + asker + " asks for does not exist: name it"
            + " completely as pluginKey:moduleKey.");
    }
}
