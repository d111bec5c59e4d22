package org.wardbook.isms.preview.modules;

import com.atlassian.confluence.spaces.Space;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.BlueprintModule;
import org.wardbook.isms.preview.descriptor.DescriptorFault;
import org.wardbook.isms.preview.descriptor.ItemModule;
import org.wardbook.isms.preview.descriptor.SpaceBlueprintModule;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.host.Blueprint;
import org.wardbook.isms.preview.host.Blueprints;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/**
 * The app's blueprints. All pages of one are filled before the first is kept; listeners of the app hear of a new space
 * when all its pages are there.
 */
public final class AppBlueprints implements Blueprints {

    private static final String ITEM_PARAMETER = "blueprintKey";

    private final AppDescriptor descriptor;
    private final ModuleTexts texts;
    private final PageTemplates templates;
    private final WebItems items;
    private final Wiki wiki;
    private final Function<WikiSpace, Space> views;
    private final Consumer<Object> events;

    /**
     * Makes what fills the templates.
     *
     * @param views from a space to what the platform shows of it
     * @param events takes what the app's listeners hear
     * @throws DescriptorFault if what fills a template cannot be made
     */
    public AppBlueprints(AppDescriptor descriptor, AppCode code, WebItems items, Wiki wiki,
                         Function<WikiSpace, Space> views, Consumer<Object> events) {
        this.descriptor = descriptor;
        this.texts = new ModuleTexts(descriptor);
        this.templates = new PageTemplates(descriptor, code);
        this.items = items;
        this.wiki = wiki;
        this.views = views;
        this.events = events;
    }

    @Override
    public List<Blueprint> forSpaces() {
        return items.dialog(WebItems.SPACE_DIALOG).stream().map(this::offer).toList();
    }

    @Override
    public List<Blueprint> forPages() {
        return items.dialog(WebItems.PAGE_DIALOG).stream().map(this::offer).toList();
    }

    private Blueprint offer(ItemModule item) {
        return new Blueprint(complete(item.parameters().get(ITEM_PARAMETER)), texts.shown(item.label()),
            texts.shown(item.description()), items.icon(item), List.of());
    }

    private String complete(String key) {
        return descriptor.key() + ":" + key;
    }

    @Override
    public WikiSpace createSpace(String blueprint, String key, String name, Map<String, String> answers,
                                 Person creator) {
        SpaceBlueprintModule module = descriptor.spaceBlueprints().stream()
            .filter(each -> complete(each.key()).equals(blueprint)).findFirst().orElseThrow(() -> unknown(blueprint));
        Map<String, Object> context = new HashMap<>(answers);
        context.put("spaceKey", key);
        context.put("name", name);
        FilledPage home = templates.fill(module.home(), context);
        demandTitles(home.children());
        WikiSpace space = wiki.spaces().create(key, name, home.title().isEmpty() ? name + " Home" : home.title(),
            home.storage(), creator);
        keep(home.children(), space, space.homePage(), creator);
        events.accept(new SpaceMade(views.apply(space), blueprint, context));
        return space;
    }

    private void keep(List<FilledPage> pages, WikiSpace space, long parent, Person creator) {
        for (FilledPage page : pages) {
            WikiPage kept = wiki.pages().create(space.key(), parent, page.title(), page.storage(), creator);
            keep(page.children(), space, kept.id(), creator);
        }
    }

    private static void demandTitles(List<FilledPage> pages) {
        for (FilledPage page : pages) {
            if (page.title().isEmpty()) {
                throw new WikiFault(400, "A page below the home page has no title: what fills its template sets "
                    + PageTemplates.TITLE + ".");
            }
            demandTitles(page.children());
        }
    }

    @Override
    public WikiPage createPage(String blueprint, String space, long parent, String title, Map<String, String> answers,
                               Person author) {
        BlueprintModule module = descriptor.blueprints().stream()
            .filter(each -> complete(each.key()).equals(blueprint)).findFirst().orElseThrow(() -> unknown(blueprint));
        Map<String, Object> context = new HashMap<>(answers);
        context.put("spaceKey", space);
        if (!title.isBlank()) {
            context.put(PageTemplates.TITLE, title.strip());
        }
        FilledPage page = templates.fill(module.templates().get(0), context);
        return wiki.pages().create(space, parent, title.isBlank() ? page.title() : title.strip(), page.storage(),
            author);
    }

    private static WikiFault unknown(String blueprint) {
        return new WikiFault(404, "There is no blueprint " + blueprint + ".");
    }
}
