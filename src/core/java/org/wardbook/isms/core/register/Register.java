package org.wardbook.isms.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.wardbook.isms.core.record.Record;

/**
 * A register as data: its name in addresses, the prefix of its references, its fields in the order they are shown, what
 * is calculated, which rules hold and which steps there are. Labels come from the keys {@code register.<name>} and
 * {@code field.<name>.<field>}; a space's own fields bring theirs.
 */
public final class Register {

    /** The calculated field that every register with dates may have. */
    public static final String OVERDUE = "overdue";

    private final String name;
    private final String prefix;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private List<String> columns = List.of();
    private volatile List<Field> texts;
    private Calculation calculation = Calculation.NONE;
    private Check check = Check.NONE;
    private Guard guard = Guard.NONE;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private Lateness lateness = Lateness.NEVER;
    private boolean fixed;
    private String additional = "";
    private boolean kept;
    private boolean administered;

    private Register(String name, String prefix) {
        this.name = name;
        this.prefix = prefix;
    }

    /** @param prefix the start of its references with the dash: {@code R-} */
    public static Register named(String name, String prefix) {
        return new Register(name, prefix);
    }

    public Register with(Field... more) {
        for (Field field : more) {
            fields.put(field.name(), field);
        }
        texts = null;
        return this;
    }

    /** The fields of a table where nobody chose any. */
    public Register shows(String... names) {
        columns = List.of(names);
        return this;
    }

    public Register calculates(Calculation how) {
        calculation = how;
        return this;
    }

    /** When a record is late; never where nothing is said. */
    public Register late(Lateness rule) {
        lateness = rule;
        return this;
    }

    public Register checks(Check rule) {
        check = rule;
        return this;
    }

    public Register guards(Guard rule) {
        guard = rule;
        return this;
    }

    public Register steps(Step... more) {
        for (Step step : more) {
            steps.put(step.id(), step);
        }
        return this;
    }

    /** Its records are written by steps alone. */
    public Register kept() {
        kept = true;
        return this;
    }

    /** Only who administers the space writes its records. */
    public Register administered() {
        administered = true;
        return this;
    }

    /** This register with further fields and without some of its own. */
    Register with(List<Field> more, Predicate<Field> without) {
        Register register = new Register(name, prefix);
        register.fields.putAll(fields);
        register.fields.values().removeIf(without);
        register.columns = columns.stream().filter(register.fields::containsKey).toList();
        register.with(more.toArray(Field[]::new));
        register.calculation = calculation;
        register.check = check;
        register.guard = guard;
        register.steps.putAll(steps);
        register.lateness = lateness;
        register.fixed = fixed;
        register.additional = additional;
        register.kept = kept;
        register.administered = administered;
        return register;
    }

    /**
     * Its records come with the starter content; they are changed, but neither added nor deleted.
     *
     * @param more the start of the references of further records, which are both; empty: there are none
     */
    public Register fixed(String more) {
        fixed = true;
        additional = more;
        return this;
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    /** Whether it takes no further records. */
    public boolean isFixed() {
        return fixed && additional.isEmpty();
    }

    /** The start of the reference of a new record, with the dash. */
    public String newPrefix() {
        return fixed ? additional : prefix;
    }

    /** Whether a reference looks like one of this register. */
    public boolean owns(String ref) {
        return ref.startsWith(prefix) || !additional.isEmpty() && ref.startsWith(additional);
    }

    /** Whether the record may be deleted; those of the starter content of a fixed register may not. */
    public boolean deletes(String ref) {
        return !fixed || !additional.isEmpty() && ref.startsWith(additional);
    }

    public boolean isKept() {
        return kept;
    }

    public boolean isAdministered() {
        return administered;
    }

    public Guard guard() {
        return guard;
    }

    public List<Step> steps() {
        return new ArrayList<>(steps.values());
    }

    /** The step, or null. */
    public Step step(String step) {
        return steps.get(step);
    }

    public List<Field> fields() {
        return new ArrayList<>(fields.values());
    }

    /** The stored fields that hold words. */
    List<Field> texts() {
        if (texts == null) {
            texts = fields.values().stream().filter(field -> !field.calculated()
                && (field.type() == FieldType.TEXT || field.type() == FieldType.LONG_TEXT)).toList();
        }
        return texts;
    }

    public List<String> columns() {
        return columns;
    }

    /** The field, or null. */
    public Field field(String field) {
        return fields.get(field);
    }

    public Check check() {
        return check;
    }

    public Lateness lateness() {
        return lateness;
    }

    /** Whether any of the record's dates is over that still asks for something. */
    public boolean overdue(Record record, Reading reading) {
        for (Field field : fields.values()) {
            if (field.type() == FieldType.DATE && !field.calculated() && lateness.late(record, field.name(), reading)) {
                return true;
            }
        }
        return false;
    }

    /** A stored or calculated value, in its stored shape; null where there is none. */
    public Object value(Record record, Field field, Reading reading) {
        if (field.calculated() && field.name().equals(OVERDUE)) {
            return overdue(record, reading);
        }
        return field.calculated() ? calculation.value(record, field.name(), reading) : record.get(field.name());
    }
}
