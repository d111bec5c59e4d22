package org.wardbook.isms.confluence.space;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.confluence.host.Words;

/**
 * The title and the texts of a blueprint's page in the language of whoever creates it. The descriptor's parameter
 * {@code page} says which page. Links to the space's other pages are the variables {@code linkRisks} and so on.
 */
public class IsmsTexts implements ContextProvider {

    private static final String TITLE = "ContentPageTitle";
    private static final List<BlueprintPage> LINKED =
        List.of(BlueprintPage.MY, BlueprintPage.RISKS, BlueprintPage.CONTROLS, BlueprintPage.SOA, BlueprintPage.ASSETS,
            BlueprintPage.METHOD);

    private final Words words;
    private BlueprintPage page;

    @Inject
    public IsmsTexts(Viewers viewers) {
        words = viewers.words();
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        page = BlueprintPage.valueOf(params.get("page").toUpperCase(Locale.ROOT));
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> map = new HashMap<>(context);
        map.put(TITLE, title(context));
        page.texts().forEach(name -> map.put(name, words.text(page.prefix() + "." + name)));
        LINKED.forEach(linked -> map.put(variable(linked), link(words.text(linked.prefix() + ".title"))));
        return map;
    }

    /** The home page is called like the space; a page of the page blueprint as its author says, or after its day. */
    private String title(Map<String, Object> context) {
        return switch (page) {
            case HOME -> given(context, "name", words.text(page.prefix() + ".title"));
            case ASSESSMENT -> given(context, TITLE, words.text(page.prefix() + ".title", LocalDate.now().toString()));
            default -> words.text(page.prefix() + ".title");
        };
    }

    private static String given(Map<String, Object> context, String name, String otherwise) {
        return context.get(name) instanceof String text && !text.isBlank() ? text : otherwise;
    }

    private static String variable(BlueprintPage linked) {
        String name = linked.name();
        return "link" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String link(String title) {
        return "<ac:link><ri:page ri:content-title=\"" + Html.escaped(title) + "\"/></ac:link>";
    }
}
