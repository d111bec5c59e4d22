package org.wardbook.isms.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refs;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.snapshot.Index;
import org.wardbook.isms.core.snapshot.Plan;
import org.wardbook.isms.core.snapshot.Snapshot;

/** A listing of one register: conditions that all hold, words that occur, and what it is sorted by. */
public final class Query implements Plan {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Term(Field field, boolean descending) {
    }

    private final Register register;
    private final Reading reading;
    private final List<Filter> filters;
    private final String words;
    private final List<Term> sort;

    private Query(Register register, Reading reading, List<Filter> filters, String words, List<Term> sort) {
        this.register = register;
        this.reading = reading;
        this.filters = filters;
        this.words = words;
        this.sort = sort;
    }

    /**
     * @param words   free text; every word must occur in the reference or a text field
     * @param filters conditions as {@link Filter#parse} reads them
     * @param sort    field names separated by commas, a minus before a descending one; {@code ref} is a field here
     * @param viewer  user key that {@code me} stands for
     * @throws Refusal INVALID with the parameter's name
     */
    public static Query parse(Register register, Reading reading, String words, List<String> filters, String sort,
                              String viewer) {
        List<Filter> conditions = new ArrayList<>();
        for (String filter : filters) {
            if (!filter.isBlank()) {
                conditions.add(Filter.parse(filter.strip(), register, reading, viewer));
            }
        }
        List<Term> terms = new ArrayList<>();
        for (String term : sort == null ? new String[0] : sort.split(",")) {
            String name = term.strip();
            boolean descending = name.startsWith("-");
            name = descending ? name.substring(1) : name;
            if (!name.isEmpty()) {
                terms.add(new Term(sortable(register, name), descending));
            }
        }
        boolean across = conditions.stream().anyMatch(condition -> condition.field().across())
            || terms.stream().anyMatch(term -> term.field != null && term.field.across());
        return new Query(register, across ? reading : reading.alone(), List.copyOf(conditions),
            Texts.folded(words == null ? "" : words.strip()), List.copyOf(terms));
    }

    private static Field sortable(Register register, String name) {
        if (name.equals("ref")) {
            return null;
        }
        Field field = register.field(name);
        if (field == null || field.type().list()) {
            throw Refusal.invalid("sort", "error.sort", name, String.join(", ", register.fields().stream()
                .filter(f -> !f.type().list()).map(Field::name).toList()));
        }
        return field;
    }

    public Register register() {
        return register;
    }

    public Reading reading() {
        return reading;
    }

    /** The records of the listing in its order. */
    public Index in(Snapshot snapshot) {
        return snapshot.index(register.name(), this);
    }

    @Override
    public boolean across() {
        return reading.snapshot() != null;
    }

    @Override
    public boolean matches(Record record) {
        for (Filter filter : filters) {
            if (!filter.matches(register, record, reading)) {
                return false;
            }
        }
        return words.isEmpty() || hasWords(record);
    }

    private boolean hasWords(Record record) {
        List<String> missing = new ArrayList<>(List.of(SPACES.split(words)));
        missing.removeIf(Texts.folded(record.ref())::contains);
        for (Field field : register.texts()) {
            if (missing.isEmpty()) {
                break;
            }
            String text = Texts.folded(record.text(field.name()));
            missing.removeIf(text::contains);
        }
        return missing.isEmpty();
    }

    @Override
    public Comparable<?>[] keys(Record record) {
        Comparable<?>[] keys = new Comparable<?>[sort.size()];
        for (int i = 0; i < keys.length; i++) {
            Field field = sort.get(i).field;
            keys[i] = field == null ? new NaturalRef(record.ref()) : key(field, register.value(record, field, reading));
        }
        return keys;
    }

    private Comparable<?> key(Field field, Object value) {
        if (value == null) {
            return null;
        }
        return switch (field.type()) {
            case CHOICE -> field.options().indexOf(value);
            case PERSON -> Texts.folded(reading.people().fullName(value.toString()));
            case TEXT, LONG_TEXT -> Texts.folded(value.toString());
            case REFERENCE -> new NaturalRef(value.toString());
            default -> (Comparable<?>) value;
        };
    }

    @Override
    public boolean descending(int place) {
        return sort.get(place).descending;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query q && register == q.register && reading.equals(q.reading)
            && filters.equals(q.filters) && words.equals(q.words) && sort.equals(q.sort);
    }

    @Override
    public int hashCode() {
        return Objects.hash(register.name(), filters, words, sort);
    }

    private record NaturalRef(String ref) implements Comparable<NaturalRef> {
        @Override
        public int compareTo(NaturalRef other) {
            return Refs.NATURAL.compare(ref, other.ref);
        }
    }
}
