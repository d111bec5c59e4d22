package org.wardbook.isms.preview.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardbook.isms.preview.host.MacroModule;
import org.wardbook.isms.preview.host.MacroModule.Parameter;
import org.wardbook.isms.preview.host.Macros;
import org.wardbook.isms.preview.host.RenderContext;
import org.wardbook.isms.preview.html.Html;

/** The macro {@code echo} says what it got; {@code refuse} and {@code break} do what they are called. */
public final class SampleMacros implements Macros {

    private static final List<MacroModule> ALL = List.of(
        new MacroModule("echo", "Echo", "Says what it is given.", true, List.of(
            new Parameter("words", "Words", "string", true, "", List.of()),
            new Parameter("times", "Times", "int", false, "1", List.of()),
            new Parameter("loud", "Loud", "boolean", false, "", List.of()),
            new Parameter("voice", "Voice", "enum", false, "low", List.of("low", "high")))),
        new MacroModule("refuse", "Refuse", "Always <refuses>.", false, List.of()),
        new MacroModule("break", "Break", "", false, List.of()));

    @Override
    public List<MacroModule> all() {
        return ALL;
    }

    @Override
    public Optional<MacroModule> find(String name) {
        return ALL.stream().filter(macro -> macro.name().equals(name)).findFirst();
    }

    @Override
    public String run(String name, Map<String, String> parameters, String body, RenderContext context) {
        return switch (name) {
            case "refuse" -> throw new MacroFault("The field \"<b>x\" does not exist.", null);
            case "break" -> throw new IllegalStateException("broken");
            default -> "<div class=\"echo\">" + Html.escape(new TreeMap<>(parameters) + " " + context.space() + " "
                + context.output()) + body + "</div>";
        };
    }
}
