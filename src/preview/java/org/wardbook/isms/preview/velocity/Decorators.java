package org.wardbook.isms.preview.velocity;

import com.atlassian.confluence.spaces.Space;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.context.Context;

/**
 * The decorators that one template applies. Known is the one pair that was seen on Confluence 10, in the settings of a
 * space of Atlassian's own Slack app: the panel of space administration within the frame of the space.
 */
final class Decorators {

    private static final String KEY = Decorators.class.getName();
    private static final String ONLY = "root";
    private static final String OUTER = "space-administration";
    private static final String INNER = "spaceadminpanel";
    private static final Map<String, Set<String>> PARAMETERS = Map.of(
        OUTER, Set.of("helper", "context", "mode", "space"),
        INNER, Set.of("helper", "context", "selection", "title", "selectedTab", "selectedSpaceToolsWebItem"));
    private static final Map<String, String> VALUES =
        Map.of("mode", "view-space-administration", "selectedTab", "admin");

    private final String template;
    private final Deque<Map<String, Object>> open = new ArrayDeque<>();
    private Map<String, Object> outer;
    private Map<String, Object> inner;

    Decorators(String template) {
        this.template = template;
    }

    void offer(Context context) {
        context.put(KEY, this);
    }

    /** @throws TemplateFault where no page of an action is rendered */
    static Decorators of(Context context, String directive) {
        if (context.get(KEY) instanceof Decorators decorators) {
            return decorators;
        }
        throw new TemplateFault(directive + " belongs into the template of an action, which Confluence decorates.",
            null);
    }

    void open(Object name) {
        if (!ONLY.equals(name)) {
            throw fault("applies the decorator " + name + ": only \"root\" was seen on Confluence 10");
        }
        open.push(new LinkedHashMap<>());
    }

    void set(Object name, Object value) {
        if (open.isEmpty()) {
            throw fault("has a #decoratorParam outside of #applyDecorator");
        }
        if (!(name instanceof String text) || PARAMETERS.values().stream().noneMatch(known -> known.contains(text))) {
            throw fault("gives a decorator the parameter " + name + ", which was not seen on Confluence 10");
        }
        String only = VALUES.get(text);
        if (value == null || value.toString().isBlank() || only != null && !only.equals(value)) {
            throw fault("gives the parameter " + name + " the value '" + value + "'"
                + (only == null ? "" : ": expected is '" + only + "'"));
        }
        if (open.peek().put(text, value) != null) {
            throw fault("gives the parameter " + name + " twice");
        }
    }

    void close() {
        Map<String, Object> given = open.pop();
        Object context = given.get("context");
        Set<String> expected = context == null ? null : PARAMETERS.get(context.toString());
        if (expected == null) {
            throw fault("applies a decorator in the context " + context + ": known are " + new TreeSet<>(
                PARAMETERS.keySet()));
        }
        if (!given.keySet().equals(expected)) {
            throw fault("gives the decorator of " + context + " the parameters " + new TreeSet<>(given.keySet())
                + " instead of " + new TreeSet<>(expected));
        }
        boolean within = INNER.equals(context);
        if (open.size() != (within ? 1 : 0) || (within ? inner : outer) != null) {
            throw fault("must apply " + OUTER + " once, and " + INNER + " once within it");
        }
        if (within) {
            inner = given;
        } else {
            outer = given;
        }
    }

    Optional<SpacePanel> panel() {
        if (outer == null) {
            return Optional.empty();
        }
        if (inner == null || !(outer.get("space") instanceof Space space)) {
            throw fault("must give " + OUTER + " a space, and apply " + INNER + " within it");
        }
        return Optional.of(new SpacePanel(space, inner.get("title").toString(),
            inner.get("selectedSpaceToolsWebItem").toString()));
    }

    private TemplateFault fault(String what) {
        return new TemplateFault("The template " + template + " " + what + ".", null);
    }
}
