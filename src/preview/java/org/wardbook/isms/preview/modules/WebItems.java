package org.wardbook.isms.preview.modules;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.DescriptorFault;
import org.wardbook.isms.preview.descriptor.ItemModule;
import org.wardbook.isms.preview.host.WebItem;
import org.wardbook.isms.preview.wiki.Permissions;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The links that the app adds to the wiki's menus, as far as the reader of the current request sees them. */
public final class WebItems {

    /** The menus that the preview's pages show. */
    static final Set<String> MENUS = Set.of("system.space.sidebar/main-links", "system.space.tools/overview",
        "system.space.tools/permissions", "system.space.tools/contenttools", "system.space.tools/lookandfeel",
        "system.space.tools/integrations", "system.space.tools/addons", "system.space.admin/spaceops");

    static final String SPACE_DIALOG = "system.create.space.dialog/content";
    static final String PAGE_DIALOG = "system.create.dialog/content";
    private static final String SPACE_KEY = "$htmlUtil.urlEncode($helper.spaceKey)";

    private record Shown(ItemModule item, List<ReaderCondition> conditions) {
    }

    private final List<Shown> items = new ArrayList<>();
    private final ModuleTexts texts;
    private final String plugin;
    private final String contextPath;

    /** @throws DescriptorFault if an item lies in no menu, or its link or a condition is not understood */
    public WebItems(AppDescriptor descriptor, Permissions permissions, String contextPath) {
        this.texts = new ModuleTexts(descriptor);
        this.plugin = descriptor.key();
        this.contextPath = contextPath;
        for (ItemModule item : descriptor.items()) {
            boolean dialog = SPACE_DIALOG.equals(item.section()) || PAGE_DIALOG.equals(item.section());
            if (!dialog && !MENUS.contains(item.section())) {
                throw fault(item, "lies in the section '" + item.section() + "', which no page of the preview shows");
            }
            if (!dialog && (item.link().isEmpty() || item.link().replace(SPACE_KEY, "").contains("$"))) {
                throw fault(item, "has the link '" + item.link() + "': write a path; of variables the preview knows "
                    + SPACE_KEY + " only");
            }
            if (dialog != item.parameters().containsKey("blueprintKey")) {
                throw fault(item, dialog ? "lies in a Create dialog, but has no param blueprintKey"
                    : "has a param blueprintKey, but lies in no Create dialog");
            }
            items.add(new Shown(item, item.conditions().stream()
                .map(condition -> ReaderCondition.of(condition, item.key(), permissions)).toList()));
        }
        items.sort(Comparator.comparingInt(shown -> shown.item().weight()));
    }

    /** Those of the section whose conditions hold; links lead to the space. */
    public List<WebItem> in(String section, WikiSpace space) {
        return items.stream().filter(shown -> shown.item().section().equals(section))
            .filter(shown -> shown.conditions().stream().allMatch(condition -> condition.holds(space)))
            .map(shown -> link(shown.item(), space)).toList();
    }

    /** Items of the Create dialogs, by weight. */
    List<ItemModule> dialog(String section) {
        return items.stream().map(Shown::item).filter(item -> item.section().equals(section)).toList();
    }

    String icon(ItemModule item) {
        return item.icon().isEmpty() ? "" : contextPath + "/download/resources/" + plugin + ":" + item.key() + "/"
            + item.iconName();
    }

    private WebItem link(ItemModule item, WikiSpace space) {
        String key = space == null ? "" : URLEncoder.encode(space.key(), StandardCharsets.UTF_8);
        return new WebItem(item.key(), texts.shown(item.label()), contextPath + item.link().replace(SPACE_KEY, key),
            texts.shown(item.description()), icon(item));
    }

    private static DescriptorFault fault(ItemModule item, String sentence) {
        return new DescriptorFault("The web-item '" + item.key() + "' " + sentence + ".");
    }
}
