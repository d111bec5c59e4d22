package org.wardbook.isms.core.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.space.Roles;

/**
 * The further parts of a method as fields and back: {@code scales} are {@code {name, levels}}, {@code acceptance} holds
 * {@code {who, months, second}} per band, {@code appetites} are {@code {category, band}}. All may be missing.
 */
final class RuleFields {

    private static final int MOST_MONTHS = 60;

    private final Fields fields;
    private final int bands;
    private final Map<String, Message> faults;

    RuleFields(Fields fields, int bands, Map<String, Message> faults) {
        this.fields = fields;
        this.bands = bands;
        this.faults = faults;
    }

    static void write(Method method, Map<String, Object> fields) {
        if (!method.scales().isEmpty()) {
            List<Object> scales = new ArrayList<>();
            new TreeMap<>(method.scales()).forEach((name, levels) ->
                scales.add(Map.of("name", name, "levels", MethodFields.levels(levels))));
            fields.put("scales", scales);
        }
        if (!method.acceptance().isEmpty()) {
            fields.put("acceptance", method.acceptance().stream().map(rule ->
                Map.of("who", rule.who(), "months", (long) rule.months(), "second", rule.second())).toList());
        }
        if (!method.appetites().isEmpty()) {
            List<Object> appetites = new ArrayList<>();
            new TreeMap<>(method.appetites()).forEach((category, band) ->
                appetites.add(Map.of("category", category, "band", (long) band)));
            fields.put("appetites", appetites);
        }
    }

    Map<String, List<Level>> scales() {
        Map<String, List<Level>> scales = new LinkedHashMap<>();
        for (Map<?, ?> map : MethodFields.maps(fields.get("scales"))) {
            String name = String.valueOf(map.get("name"));
            if (!Method.OBJECTIVES.contains(name) && !Method.MATURITY.equals(name)) {
                faults.putIfAbsent("scales", Message.of("error.method.scale", name,
                    String.join(", ", Method.OBJECTIVES) + ", " + Method.MATURITY));
            }
            scales.put(name, MethodFields.levels(map.get("levels"), "scales", faults));
        }
        return scales;
    }

    List<AcceptanceRule> acceptance() {
        List<AcceptanceRule> rules = new ArrayList<>();
        for (Map<?, ?> map : MethodFields.maps(fields.get("acceptance"))) {
            int months = MethodFields.whole(map.get("months"), 0);
            if (months < 1 || months > MOST_MONTHS) {
                faults.putIfAbsent("acceptance", Message.of("error.method.months", MOST_MONTHS));
            }
            rules.add(new AcceptanceRule(roles(map.get("who"), true), months, roles(map.get("second"), false)));
        }
        if (!rules.isEmpty() && rules.size() != bands) {
            faults.putIfAbsent("acceptance", Message.of("error.method.acceptance", bands, rules.size()));
        }
        return rules;
    }

    private List<String> roles(Object given, boolean ownerToo) {
        List<String> roles = new ArrayList<>();
        if (given instanceof List<?> list) {
            list.forEach(role -> roles.add(String.valueOf(role)));
        }
        for (String role : roles) {
            if (!Roles.ALL.contains(role) && !(ownerToo && AcceptanceRule.OWNER.equals(role))) {
                faults.putIfAbsent("acceptance", Message.of("error.method.role", role, String.join(", ", Roles.ALL)));
            }
        }
        return roles;
    }

    Map<String, Integer> appetites() {
        Map<String, Integer> appetites = new LinkedHashMap<>();
        for (Map<?, ?> map : MethodFields.maps(fields.get("appetites"))) {
            int band = MethodFields.whole(map.get("band"), -1);
            String category = map.get("category") == null ? "" : map.get("category").toString().strip();
            if (category.isEmpty() || band < 0 || band >= bands) {
                faults.putIfAbsent("appetites", Message.of("error.method.appetites", Math.max(0, bands - 1)));
            }
            appetites.put(category, band);
        }
        return appetites;
    }
}
