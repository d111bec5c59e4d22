package org.wardbook.isms.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Record;

/**
 * A register as data: its name in addresses, the prefix of its references, its fields in the order they are shown, what
 * is calculated, which rules hold and which steps there are. Labels come from the keys {@code register.<name>} and
 * {@code field.<name>.<field>}; a space's own fields bring theirs.
 */
public final class Register {

    private final String name;
    private final String prefix;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private List<String> columns = List.of();
    private Calculation calculation = Calculation.NONE;
    private Check check = Check.NONE;
    private Guard guard = Guard.NONE;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private Lateness lateness = Lateness.NEVER;
    private boolean fixed;
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
            steps.put(step.name(), step);
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

    /** This register with further fields. */
    Register extended(List<Field> more) {
        Register register = new Register(name, prefix);
        register.fields.putAll(fields);
        register.with(more.toArray(Field[]::new));
        register.columns = columns;
        register.calculation = calculation;
        register.check = check;
        register.guard = guard;
        register.steps.putAll(steps);
        register.lateness = lateness;
        register.fixed = fixed;
        register.kept = kept;
        register.administered = administered;
        return register;
    }

    /** Its records come with the starter content; they are changed, but neither added nor deleted. */
    public Register fixed() {
        fixed = true;
        return this;
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    public boolean isFixed() {
        return fixed;
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

    /** A stored or calculated value, in its stored shape; null where there is none. */
    public Object value(Record record, Field field, Reading reading) {
        return field.calculated() ? calculation.value(record, field.name(), reading) : record.get(field.name());
    }
}
