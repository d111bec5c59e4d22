package org.wardbook.isms.confluence.supplier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Cells;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.supplier.Questionnaire;
import org.wardbook.isms.core.supplier.Suppliers;

/**
 * What a supplier is asked, topic by topic, with its answers and their ratings. An answer leads to its record; where
 * there is none, a link {@code a.isms-new} names in {@code data-register} and {@code data-new} (a JSON object of field
 * values as REST answers them) the record that is to be added, and in {@code data-focus} the field to begin with.
 */
public final class QuestionnaireTable {

    private static final int COLUMNS = 3;

    private final Sheet sheet;
    private final Record supplier;
    private final Register answers;
    private final Map<String, Record> given;
    private final Cells cells;
    private final boolean editable;

    public QuestionnaireTable(Sheet sheet, Record supplier) {
        this.sheet = sheet;
        this.supplier = supplier;
        answers = sheet.registers().named(Suppliers.ANSWERS);
        given = Questionnaire.answers(sheet.snapshot(), supplier.ref());
        cells = new Cells(sheet);
        editable = sheet.live() && sheet.editable(answers);
    }

    /** Draws nothing where the space has no questions. */
    public void draw(Html html) {
        List<Questionnaire.Topic> topics = Questionnaire.topics(sheet.snapshot(), supplier);
        if (topics.isEmpty()) {
            return;
        }
        html.element("h4", sheet.words().text("questions.title"), "class", "isms-group")
            .element("p", result(Questionnaire.of(sheet.snapshot(), supplier)), "class", "isms-note")
            .raw("<div class=\"isms-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .text(sheet.words().text("questions.title"))
            .raw("\"><table class=\"isms-summary isms-questions\">\n<thead><tr>")
            .element("th", sheet.labels().field(answers, answers.field("question")), "scope", "col")
            .element("th", sheet.labels().field(answers, answers.field("answer")), "scope", "col")
            .element("th", sheet.labels().field(answers, answers.field("rating")), "scope", "col")
            .raw("</tr></thead>\n");
        topics.forEach(topic -> topic(html, topic));
        html.raw("</table></div>\n");
    }

    private String result(Questionnaire result) {
        String answered = sheet.words().text("questions.answered", sheet.dates().number(result.answered()),
            sheet.dates().number(result.asked()));
        return result.rating() == null ? answered : answered + " " + sheet.words().text("questions.rated",
            sheet.dates().number(result.rating().intValue()), sheet.dates().number(result.missing()));
    }

    private void topic(Html html, Questionnaire.Topic topic) {
        html.raw("<tbody>\n<tr>").open("th", "scope", "rowgroup", "colspan", "" + COLUMNS).text(topic.name()).raw(" ")
            .element("span", result(topic.result()), "class", "isms-note").close("th").raw("</tr>\n");
        topic.questions().forEach(question -> line(html, question));
        html.raw("</tbody>\n");
    }

    private void line(Html html, Record question) {
        Record answer = given.get(question.ref());
        html.raw("<tr>").open("th", "scope", "row").text(question.text("title"));
        if (!question.text("expected").isEmpty()) {
            html.raw(" ").element("span", sheet.words().text("questions.expected", question.text("expected")),
                "class", "isms-note");
        }
        html.raw("</th><td>");
        if (answer != null) {
            html.element("div", answer.text("answer"), "class", "isms-text");
        }
        html.raw("</td><td>");
        if (answer == null) {
            html.element("span", sheet.words().text("questions.none"), "class", "isms-note");
            offer(html, question);
        } else {
            cells.draw(html, answers, answers.field("rating"), answer);
            if (sheet.live()) {
                html.raw(" ");
                cells.heading(html, answers, answer, "");
            }
        }
        html.raw("</td></tr>\n");
    }

    private void offer(Html html, Record question) {
        if (!editable) {
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("supplier", reference(supplier));
        fields.put("question", reference(question));
        html.raw(" ").element("a", sheet.words().text("questions.answer"), "class", "isms-new", "href",
            sheet.links().record(supplier.ref()), "data-register", answers.name(), "data-new", Json.write(fields),
            "data-focus", "answer", "aria-label", sheet.words().text("questions.answer.this", question.text("title")));
    }

    private static Map<String, Object> reference(Record record) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("ref", record.ref());
        reference.put("register", record.register());
        reference.put("title", record.text("title"));
        return reference;
    }
}
