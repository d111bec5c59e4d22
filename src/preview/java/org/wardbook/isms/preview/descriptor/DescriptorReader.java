package org.wardbook.isms.preview.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.resource.Plugin;
import org.wardbook.isms.preview.resource.WebResource;
import org.wardbook.isms.preview.resource.WebResource.Download;
import org.wardbook.isms.preview.rest.RestModule;

/** Reads one descriptor, module by module. */
final class DescriptorReader {

    private final AppCode code;
    private final Set<String> keys = new HashSet<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Download> downloads = new ArrayList<>();
    private final List<TablesModule> tables = new ArrayList<>();
    private final List<RestModule> rest = new ArrayList<>();
    private final List<XhtmlMacro> macros = new ArrayList<>();
    private final List<WebResource> webResources = new ArrayList<>();
    private final List<ItemModule> items = new ArrayList<>();
    private final List<SectionModule> sections = new ArrayList<>();
    private final List<Element> struts = new ArrayList<>();
    private final List<String> allowlist = new ArrayList<>();
    private final List<SpaceBlueprintModule> spaceBlueprints = new ArrayList<>();
    private final List<BlueprintModule> blueprints = new ArrayList<>();
    private final Map<String, TemplateModule> templates = new LinkedHashMap<>();
    private final List<JobModule> jobs = new ArrayList<>();

    DescriptorReader(AppCode code) {
        this.code = code;
    }

    AppDescriptor read() {
        Tag root = Tag.root(DescriptorFile.root(code), code);
        if (!"atlassian-plugin".equals(root.name())) {
            throw root.fault("is the root element, but <atlassian-plugin> is expected");
        }
        String key = root.need("key");
        if (!key.equals(code.key())) {
            throw root.fault("has the key '" + key + "', but the bundle is called '" + code.key() + "'");
        }
        if (!"2".equals(root.need("plugins-version"))) {
            throw root.fault("has plugins-version='" + root.need("plugins-version") + "': write 2");
        }
        String name = root.need("name");
        root.noOtherAttributes();
        String version = info(root.needChild("plugin-info"));
        for (Tag module : root.children()) {
            if (!"plugin-info".equals(module.name())) {
                module(key, module);
            }
        }
        checkReferences(key);
        return new AppDescriptor(key, name, version, new Translations(code, texts), one(tables), rest, macros,
            new Plugin(key, version, this::bytes, webResources, downloads), items, sections, struts, allowlist,
            spaceBlueprints, blueprints, templates, jobs);
    }

    private static String info(Tag tag) {
        tag.child("description").ifPresent(Tag::text);
        tag.child("vendor").ifPresent(vendor -> {
            vendor.need("name");
            vendor.get("url");
            vendor.done();
        });
        tag.parameters();
        String version = tag.needChild("version").text();
        tag.done();
        return version;
    }

    private void module(String plugin, Tag tag) {
        if ("resource".equals(tag.name())) {
            resource(tag);
            return;
        }
        if (!keys.add(tag.need("key"))) {
            throw tag.fault("has a key that another module has too");
        }
        switch (tag.name()) {
            case "ao" -> tables.add(TablesModule.of(tag));
            case "rest" -> rest.add(rest(tag));
            case "xhtml-macro" -> macros.add(XhtmlMacro.of(tag));
            case "web-resource" -> webResources.add(WebResources.of(tag, plugin));
            case "web-item" -> item(plugin, ItemModule.of(tag));
            case "web-section" -> sections.add(SectionModule.of(tag));
            case "struts" -> struts.add(StrutsModule.of(tag));
            case "velocity-allowlist" -> allow(tag);
            case "space-blueprint" -> spaceBlueprints.add(SpaceBlueprintModule.of(tag));
            case "blueprint" -> blueprints.add(BlueprintModule.of(tag));
            case "content-template" -> templates.put(tag.need("key"), TemplateModule.of(tag));
            case "job-config" -> jobs.add(JobModule.of(tag));
            default -> throw tag.fault("is a module of a type that the preview does not know");
        }
    }

    private void resource(Tag tag) {
        String type = tag.need("type");
        switch (type) {
            case "i18n" -> {
                tag.need("name");
                texts.add(Tag.path(tag.need("location")));
                tag.done();
            }
            case "download" -> downloads.add(WebResources.download(tag));
            default -> throw tag.fault("has the type '" + type + "': the preview knows i18n and download");
        }
    }

    private void item(String plugin, ItemModule item) {
        items.add(item);
        if (!item.icon().isEmpty()) {
            webResources.add(WebResources.icon(item, plugin));
        }
    }

    private static RestModule rest(Tag tag) {
        tag.get("name");
        List<String> packages = new ArrayList<>();
        for (Tag part : tag.children("package")) {
            packages.add(part.text());
            part.done();
        }
        RestModule module = new RestModule(tag.need("key"), tag.need("path"), tag.need("version"), packages);
        tag.done();
        if (!module.path().startsWith("/")) {
            throw tag.fault("has path='" + module.path() + "': begin it with a slash");
        }
        if (packages.isEmpty()) {
            throw tag.fault("needs a <package> for each package with resources");
        }
        return module;
    }

    private void allow(Tag tag) {
        tag.get("name");
        for (Tag method : tag.children("method")) {
            allowlist.add(method.text());
            method.done();
        }
        tag.done();
    }

    private void checkReferences(String plugin) {
        Set<String> made = new HashSet<>();
        spaceBlueprints.forEach(each -> made.add(each.key()));
        blueprints.forEach(each -> made.add(each.key()));
        for (ItemModule item : items) {
            String blueprint = item.parameters().get("blueprintKey");
            if (blueprint != null && !made.contains(blueprint)) {
                throw new DescriptorFault("The web-item '" + item.key() + "' names the blueprint '" + blueprint
                    + "', which the descriptor does not have.");
            }
        }
        spaceBlueprints.forEach(each -> {
            demandTemplates(each.key(), each.home());
            each.promoted().stream().filter(key -> !key.startsWith(plugin + ":")
                || blueprints.stream().noneMatch(own -> key.equals(plugin + ":" + own.key()))).findFirst()
                .ifPresent(key -> {
                    throw new DescriptorFault("The space-blueprint '" + each.key() + "' promotes '" + key
                        + "', which is no page blueprint of the app: write pluginKey:key.");
                });
        });
        blueprints.forEach(each -> each.templates().forEach(use -> demandTemplates(each.key(), use)));
    }

    private void demandTemplates(String blueprint, TemplateUse use) {
        use.all().filter(key -> !templates.containsKey(key)).findFirst().ifPresent(key -> {
            throw new DescriptorFault("The blueprint '" + blueprint + "' names the content-template '" + key
                + "', which the descriptor does not have.");
        });
    }

    private Optional<TablesModule> one(List<TablesModule> all) {
        if (all.size() > 1) {
            throw new DescriptorFault("The descriptor has more than one ao module: one is allowed.");
        }
        return all.stream().findFirst();
    }

    private byte[] bytes(String path) {
        URL file = code.resource(path);
        if (file == null) {
            return null;
        }
        try (InputStream in = file.openStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
