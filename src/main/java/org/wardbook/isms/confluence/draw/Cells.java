package org.wardbook.isms.confluence.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Register;

/**
 * How the values of each field type are drawn for one sheet. What repeats from row to row (names, words, dates) is made
 * once and remembered as markup.
 */
public final class Cells {

    private static final int LONG = 180;
    private static final int FEW = 3;
    private static final Pattern REF = Pattern.compile("[A-Z]+-[0-9]+");
    private static final Set<String> TONED = Set.of("status", "progress", "decision", "missingDecisions",
        "state", "acceptance", "validity", "evidenceState", "testState", "testResult", "rating",
        "effective", "criticality", "priority");

    private final Sheet sheet;
    private final Dates dates;
    private final Links links;
    private boolean brief;
    private final Map<Object, String> people = new HashMap<>();
    private final Map<String, String> days = new HashMap<>();
    private final Map<String, String> lateDays = new HashMap<>();

    public Cells(Sheet sheet) {
        this.sheet = sheet;
        dates = sheet.dates();
        links = sheet.links();
    }

    /** From now on several references are drawn without their titles. */
    Cells brief() {
        brief = true;
        return this;
    }

    /** Draws the value, or a dash where there is none. */
    public void draw(Html html, Register register, Field field, Record record) {
        Object value = register.value(record, field, sheet.reading());
        if (value == null) {
            none(html);
        } else {
            of(register, field).draw(html, value, record);
        }
    }

    /** A value of an older version. */
    public void value(Html html, Register register, Field field, Object value) {
        of(register, field).draw(html, value, null);
    }

    /** The reference, leading to its page, and the title. */
    public void heading(Html html, Register register, Record record, String title) {
        if (sheet.live()) {
            link(html, register.name(), record.ref());
        } else {
            html.text(record.ref());
        }
        html.raw(" ").text(title);
    }

    private void link(Html html, String register, String ref) {
        html.raw("<a class=\"isms-ref\" data-register=\"").text(register).raw("\" data-ref=\"").text(ref)
            .raw("\" href=\"").text(links.record(ref)).raw("\">").text(ref).raw("</a>");
    }

    /** A dash that is read aloud as what it means. */
    public void none(Html html) {
        html.raw("<span class=\"isms-none\" aria-hidden=\"true\">&#8211;</span><span class=\"isms-aloud\">")
            .text(sheet.words().text("cell.none")).raw("</span>");
    }

    Cell of(Register register, Field field) {
        return switch (field.type()) {
            case TEXT -> field.calculated() ? (html, value, record) -> trace(html, value.toString())
                : (html, value, record) -> html.text(value.toString());
            case LONG_TEXT -> (html, value, record) -> paragraphs(html, value.toString());
            case NUMBER -> (html, value, record) -> html.number(((Number) value).longValue());
            case DATE -> date(register, field);
            case BOOLEAN -> words(Map.of(true, escaped(sheet.words().text("yes")),
                false, escaped(sheet.words().text("no"))));
            case CHOICE -> words(choices(register, field));
            case CHOICES -> list(words(choices(register, field)));
            case PERSON -> (html, value, record) -> html.raw(people.computeIfAbsent(value, this::person));
            case REFERENCE -> (html, value, record) -> reference(html, field.target(), value.toString());
            case REFERENCES -> brief ? (html, value, record) -> refs(html, field.target(), value)
                : list((html, value, record) -> reference(html, field.target(), value.toString()));
            case PEOPLE -> list((html, value, record) -> html.raw(people.computeIfAbsent(value, this::person)));
            case LIKELIHOOD, IMPACT, SCALE -> words(levels(register, field));
            case BAND -> band(register, field);
            case LINKS -> list((html, value, record) -> link(html, value));
        };
    }

    private static String escaped(String text) {
        return Html.escaped(text);
    }

    /** Draws the markup that stands for the value; a value that is not known any more as its text. */
    private static Cell words(Map<?, String> markup) {
        return (html, value, record) -> {
            String known = markup.get(value);
            if (known == null) {
                html.text(value.toString());
            } else {
                html.raw(known);
            }
        };
    }

    private Map<Object, String> choices(Register register, Field field) {
        boolean toned = TONED.contains(field.name());
        Map<Object, String> markup = new HashMap<>();
        for (Labels.Option option : sheet.labels().options(register, field)) {
            String label = escaped(option.label());
            markup.put(option.value(), toned ? "<span class=\"isms-state isms-state-" + Tones.of(option.value())
                + "\">" + label + "</span>" : label);
        }
        return markup;
    }

    private Map<Object, String> levels(Register register, Field field) {
        Map<Object, String> markup = new HashMap<>();
        for (Labels.Option option : sheet.labels().options(register, field)) {
            markup.put(Long.valueOf(option.value()), new Html(128).open("span", "class", "isms-level",
                "title", option.anchor().isEmpty() ? null : option.anchor()).raw("<b>").text(option.value())
                .raw("</b> ").text(option.label()).raw("</span>").toString());
        }
        return markup;
    }

    private Cell band(Register register, Field field) {
        Field score = register.field(field.name().equals("band") ? "score" : field.name().replace("Band", "Score"));
        Map<Long, Labels.Option> bands = new HashMap<>();
        sheet.labels().options(register, field).forEach(option -> bands.put(Long.valueOf(option.value()), option));
        Map<Long, String> drawn = new HashMap<>();
        return (html, value, record) -> {
            long points = score != null && record != null
                && register.value(record, score, sheet.reading()) instanceof Long number ? number : 0;
            html.raw(drawn.computeIfAbsent(points << Byte.SIZE | (Long) value, both -> band(bands.get(value), points)));
        };
    }

    /** @param points 0 for none */
    private static String band(Labels.Option band, long points) {
        Html html = new Html(96).open("span", "class", "isms-band" + (band == null ? "" : " isms-colour-"
            + band.colour())).text(band == null ? "" : band.label());
        if (points > 0) {
            html.raw(" <b>").number(points).raw("</b>");
        }
        return html.close("span").toString();
    }

    private Cell date(Register register, Field field) {
        Lateness lateness = register.lateness();
        return (html, value, record) -> {
            String day = value.toString();
            boolean late = record != null && lateness.late(record, field.name(), sheet.reading());
            html.raw((late ? lateDays : days).computeIfAbsent(day, iso -> day(iso, late)));
        };
    }

    private String day(String iso, boolean late) {
        Html html = new Html(128).element("time", dates.day(iso), "datetime", iso);
        if (late) {
            html.raw(" ").element("span", sheet.words().text("cell.late"), "class", "isms-late");
        }
        return html.toString();
    }

    private String person(Object key) {
        return "<span class=\"isms-person\">" + escaped(sheet.people().fullName(key.toString())) + "</span>";
    }

    /** A link to the record with its title; just its reference where nobody can follow it. */
    public void reference(Html html, String leadsTo, String ref) {
        Register any = leadsTo.equals(Field.ANY) ? sheet.registers().ofRef(ref) : null;
        String register = any == null ? leadsTo : any.name();
        Record target = sheet.snapshot().find(register, ref);
        if (target == null || !sheet.live()) {
            html.text(ref);
        } else {
            link(html, register, ref);
        }
        if (target != null) {
            html.raw(" ").text(target.text("title"));
        }
    }

    /** A text that names the way along records: each of its references leads to its record. */
    private void trace(Html html, String text) {
        Matcher refs = REF.matcher(text);
        int from = 0;
        while (refs.find()) {
            Register register = sheet.registers().ofRef(refs.group());
            html.text(text.substring(from, refs.start()));
            if (sheet.live() && register != null && sheet.snapshot().find(register.name(), refs.group()) != null) {
                link(html, register.name(), refs.group());
            } else {
                html.text(refs.group());
            }
            from = refs.end();
        }
        html.text(text.substring(from));
    }

    /** References alone, one after the other, whose titles are shown on demand. */
    private void refs(Html html, String leadsTo, Object value) {
        String between = "";
        for (Object ref : value instanceof List<?> list ? list : List.of(value)) {
            Record target = sheet.snapshot().find(leadsTo, ref.toString());
            html.raw(between);
            if (target == null || !sheet.live()) {
                html.text(ref.toString());
            } else {
                html.element("a", ref.toString(), "class", "isms-ref", "data-register", leadsTo, "data-ref",
                    ref.toString(), "href", links.record(ref.toString()), "title", target.text("title"));
            }
            between = ", ";
        }
    }

    private static void link(Html html, Object value) {
        Map<?, ?> link = (Map<?, ?>) value;
        String url = String.valueOf(link.get("url"));
        String title = String.valueOf(link.get("title"));
        // what is stored was checked, but a journal row may come from elsewhere
        if (url.startsWith("https://") || url.startsWith("http://") || url.startsWith("/") && !url.startsWith("//")) {
            html.element("a", title, "href", url, "rel", "noopener noreferrer");
        } else {
            html.text(title);
        }
    }

    private void paragraphs(Html html, String text) {
        if (text.length() <= LONG || !sheet.live()) {
            html.raw("<div class=\"isms-text\">").text(text).raw("</div>");
            return;
        }
        html.raw("<details class=\"isms-more\"><summary><span class=\"isms-start\">")
            .text(text.substring(0, end(text))).raw(" &#8230;</span><span class=\"isms-less\">")
            .text(sheet.words().text("cell.less")).raw("</span></summary><div class=\"isms-text\">").text(text)
            .raw("</div></details>");
    }

    /** Where to cut: between words if there are any, never within a character of two parts. */
    private static int end(String text) {
        int space = text.lastIndexOf(' ', LONG);
        int end = space < LONG / 2 ? LONG : space;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private Cell list(Cell element) {
        return (html, value, record) -> {
            List<?> elements = value instanceof List<?> list ? list : List.of(value);
            boolean folded = sheet.live() && elements.size() > FEW + 1;
            items(html, elements.subList(0, folded ? FEW : elements.size()), element);
            if (folded) {
                html.raw("<details class=\"isms-more\"><summary>").text(sheet.words().text("cell.more",
                    dates.number(elements.size() - FEW))).raw("</summary>");
                items(html, elements.subList(FEW, elements.size()), element);
                html.raw("</details>");
            }
        };
    }

    private static void items(Html html, List<?> elements, Cell element) {
        html.raw("<ul class=\"isms-list\">");
        for (Object one : elements) {
            html.raw("<li>");
            element.draw(html, one, null);
            html.raw("</li>");
        }
        html.raw("</ul>");
    }

    /** Whether a column of such values stands right-aligned. */
    static boolean numeric(FieldType type) {
        return type == FieldType.NUMBER;
    }
}
