package org.wardbook.isms.preview.descriptor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.preview.resource.WebResource;
import org.wardbook.isms.preview.resource.WebResource.Download;

/** Reads {@code <web-resource>} modules and the pictures of other modules. */
final class WebResources {

    private WebResources() {
    }

    static WebResource of(Tag tag, String plugin) {
        tag.get("name");
        tag.get("i18n-name-key");
        List<Download> files = new ArrayList<>();
        for (Tag file : tag.children("resource")) {
            if (!"download".equals(file.need("type"))) {
                throw file.fault("has the type '" + file.need("type") + "': a web resource has downloads only");
            }
            files.add(download(file));
        }
        WebResource resource = new WebResource(plugin + ":" + tag.need("key"),
            new LinkedHashSet<>(texts(tag, "context")), texts(tag, "dependency"), files, transformers(tag));
        tag.done();
        return resource;
    }

    /** The picture of a web item: a file of its own at an address of its own, {@code pluginKey:itemKey/icon.png}. */
    static WebResource icon(ItemModule item, String plugin) {
        return new WebResource(plugin + ":" + item.key(), Set.of(), List.of(),
            List.of(new Download(item.iconName(), item.icon())), Map.of());
    }

    /** A file, or a folder where the name ends with a slash. */
    static Download download(Tag tag) {
        String name = tag.need("name");
        tag.need("type");
        String location = name.endsWith("/") ? Tag.path(tag.need("location")) : tag.file("location");
        tag.done();
        return new Download(name, location);
    }

    private static List<String> texts(Tag tag, String name) {
        return tag.children(name).stream().map(child -> {
            String text = child.text();
            child.done();
            return text;
        }).toList();
    }

    private static Map<String, Set<String>> transformers(Tag tag) {
        Map<String, Set<String>> transformers = new HashMap<>();
        for (Tag transformation : tag.children("transformation")) {
            Set<String> keys = transformers.computeIfAbsent(transformation.need("extension"), any -> new HashSet<>());
            for (Tag transformer : transformation.children("transformer")) {
                keys.add(transformer.need("key"));
                transformer.done();
            }
            transformation.done();
        }
        return transformers;
    }
}
