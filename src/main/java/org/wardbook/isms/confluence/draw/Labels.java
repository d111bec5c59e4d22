package org.wardbook.isms.confluence.draw;

import java.util.ArrayList;
import java.util.List;
import org.wardbook.isms.confluence.host.Words;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.method.Level;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Step;

/** What registers, fields and options are called in the reader's language. */
public record Labels(Words words, Method method) {

    /** An option of a field: its value as text, its label, and for levels and bands anchor and colour. */
    public record Option(String value, String label, String anchor, String colour) {
    }

    public String register(Register register) {
        return words.text("register." + register.name());
    }

    /** One record of the register: {@code Risk}. */
    public String singular(Register register) {
        return words.text("register." + register.name() + ".one");
    }

    public String field(Register register, Field field) {
        return field.custom() ? field.label() : words.text("field." + register.name() + "." + field.name());
    }

    /** What a step is called on a button: {@code Accept the risk}. */
    public String step(Register register, Step step) {
        return words.text("step." + register.name() + "." + step.id());
    }

    /** What a step asks. */
    public String asked(Register register, Step step, Field field) {
        return words.text("step." + register.name() + "." + step.id() + "." + field.name());
    }

    public String group(Register register, String group) {
        return words.text("group." + register.name() + "." + (group.isEmpty() ? "general" : group));
    }

    /** The options of a choice, a level or a band, in their order; none for other fields. */
    public List<Option> options(Register register, Field field) {
        return switch (field.type()) {
            case CHOICE, CHOICES -> field.options().stream().map(value ->
                new Option(value, option(register, field, value), "", "")).toList();
            case LIKELIHOOD -> levels(method.likelihood());
            case IMPACT -> levels(method.impact());
            case SCALE -> levels(method.scale(field.target()));
            case BAND -> bands();
            case BOOLEAN -> List.of(new Option("true", words.text("yes"), "", ""),
                new Option("false", words.text("no"), "", ""));
            default -> List.of();
        };
    }

    public String option(Register register, Field field, String value) {
        return field.custom() ? value : words.text("option." + register.name() + "." + field.name() + "." + value);
    }

    private static List<Option> levels(List<Level> levels) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            options.add(new Option("" + (i + 1), levels.get(i).name(), levels.get(i).anchor(), ""));
        }
        return options;
    }

    private List<Option> bands() {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < method.bands().size(); i++) {
            Band band = method.bands().get(i);
            options.add(new Option("" + i, band.name(), "", band.colour()));
        }
        return options;
    }
}
