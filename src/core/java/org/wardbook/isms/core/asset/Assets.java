package org.wardbook.isms.core.asset;

import static org.wardbook.isms.core.register.Field.across;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.references;
import static org.wardbook.isms.core.register.Field.scale;

import java.util.Map;
import java.util.TreeMap;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/** The information assets: what is worth protecting, who decides about it and how much protection it needs. */
public final class Assets {

    public static final String NAME = "assets";
    private static final String EFFECTIVE = "effective";

    private Assets() {
    }

    public static Register register() {
        Register register = Register.named(NAME, "A-").with(
            of("title", FieldType.TEXT).mandatory(),
            of("description", FieldType.LONG_TEXT),
            choice("kind", "information", "application", "system", "network", "site", "service"),
            of("category", FieldType.TEXT),
            of("department", FieldType.TEXT),
            of("owner", FieldType.PERSON),
            of("custodian", FieldType.TEXT),
            of("location", FieldType.TEXT),
            references("dependsOn", NAME),
            of("recoveryHours", FieldType.NUMBER));
        for (String objective : Method.OBJECTIVES) {
            register.with(scale(objective, objective).in("protection"));
        }
        register.with(of("overrideReason", FieldType.LONG_TEXT).in("protection"));
        for (String objective : Method.OBJECTIVES) {
            register.with(across(effective(objective), FieldType.SCALE).to(objective).in("protection"));
        }
        return register.with(
                across("protectionNeed", FieldType.IMPACT).in("protection"),
                across("inheritedFrom", FieldType.TEXT).in("protection"),
                choice("classification", "public", "internal", "confidential", "strictly-confidential")
                    .in("protection"),
                of("handling", FieldType.LONG_TEXT).in("protection"),
                of("access", FieldType.LONG_TEXT).in("protection"),
                across("missingDecisions", FieldType.CHOICES).options(Decisions.ALL).in("protection"),
                of("personalData", FieldType.BOOLEAN).in("protection"),
                of("reviewDate", FieldType.DATE).in("protection"),
                of("links", FieldType.LINKS).in("protection"))
            .shows("title", "category", "department", "owner", "protectionNeed", "classification")
            .calculates(Assets::value)
            .late(Lateness.PASSED)
            .checks(Assets::check);
    }

    /** The calculated field with the level that counts: the higher of what was decided and what was inherited. */
    public static String effective(String objective) {
        return EFFECTIVE + Character.toUpperCase(objective.charAt(0)) + objective.substring(1);
    }

    private static Object value(Record record, String field, Reading reading) {
        Inheritance inheritance = Inheritance.of(reading.snapshot());
        return switch (field) {
            case "protectionNeed" -> protectionNeed(record.ref(), reading);
            case "inheritedFrom" -> inheritedFrom(record.ref(), inheritance);
            case "missingDecisions" -> Decisions.stored(Decisions.missing(record, inheritance));
            default -> level(inheritance.need(record.ref(), objective(field)).level());
        };
    }

    private static String objective(String field) {
        return Character.toLowerCase(field.charAt(EFFECTIVE.length())) + field.substring(EFFECTIVE.length() + 1);
    }

    private static Long level(int level) {
        return level == 0 ? null : (long) level;
    }

    /** The highest level of all objectives on the impact scale, or null; a shorter scale is stretched to its length. */
    public static Long protectionNeed(String ref, Reading reading) {
        Inheritance inheritance = Inheritance.of(reading.snapshot());
        Method method = reading.method();
        int highest = 0;
        for (String objective : Method.OBJECTIVES) {
            int levels = method.scale(objective).size();
            int level = Math.min(levels, inheritance.need(ref, objective).level());
            if (level > 0) {
                highest = Math.max(highest, (level * method.impact().size() + levels - 1) / levels);
            }
        }
        return level(highest);
    }

    /** The ways that inherited levels came: {@code P-2 → A-7}. */
    private static String inheritedFrom(String ref, Inheritance inheritance) {
        Map<String, Boolean> ways = new TreeMap<>();
        for (String objective : Method.OBJECTIVES) {
            Inheritance.Need need = inheritance.need(ref, objective);
            if (!need.path().isEmpty()) {
                ways.put(String.join(" → ", need.path()), true);
            }
        }
        return ways.isEmpty() ? null : String.join("; ", ways.keySet());
    }

    private static void check(Fields state, Map<String, Message> faults) {
        boolean decided = Method.OBJECTIVES.stream().anyMatch(state::has);
        if (state.has("overrideReason") && !decided) {
            faults.putIfAbsent("confidentiality", Message.of("error.asset.override"));
        }
    }
}
