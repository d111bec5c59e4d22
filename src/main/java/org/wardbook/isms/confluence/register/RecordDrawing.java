package org.wardbook.isms.confluence.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.draw.Cells;
import org.wardbook.isms.confluence.draw.Drawing;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Section;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.confluence.supplier.QuestionnaireTable;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.Records;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.supplier.Suppliers;

/** One record: its fields in their groups, what refers to it, who changed it last and, if asked, its history. */
@Component
public class RecordDrawing implements Drawing {

    static final String NAME = "isms-record";
    private static final String REF = "ref";
    private static final String HISTORY = "history";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> parameters() {
        return List.of(REF, HISTORY);
    }

    @Override
    public String draw(Sheet sheet) {
        String ref = sheet.parameters().text(REF, "");
        if (ref.isEmpty()) {
            throw Refusal.invalid(REF, "error.parameter.missing", REF);
        }
        Register register = sheet.registers().ofRef(ref);
        if (register == null) {
            throw Refusal.invalid(REF, "error.ref.prefix", ref, String.join(", ",
                sheet.registers().all().stream().map(Register::prefix).toList()));
        }
        Record record = Records.find(sheet.snapshot(), register, ref);
        boolean history = sheet.parameters().yes(HISTORY, false);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(REF, ref);
        if (history) {
            parameters.put(HISTORY, "true");
        }
        for (String kept : List.of("title", "asOf")) {
            parameters.put(kept, sheet.parameters().text(kept, ""));
        }
        parameters.values().removeIf(String::isEmpty);

        Html html = new Html(8_000);
        Section section = new Section(sheet, html);
        section.open("isms-record-view", this, register, parameters, 1, "data-ref", ref, "data-version",
            "" + record.version());
        section.head(heading(sheet, register, record), sheet.labels().singular(register));
        html.element("p", sheet.words().text("record.changed", "" + record.version(),
            sheet.author(record.changedBy()), sheet.dates().instant(record.changedAt())),
            "class", "isms-changed");
        new RecordGroups(sheet, register, record).draw(html);
        boolean supplier = register.name().equals(Suppliers.NAME);
        if (supplier) {
            new QuestionnaireTable(sheet, record).draw(html);
        }
        new RecordLinks(sheet, register, record, supplier ? Suppliers.ANSWERS : "").draw(html);
        if (history) {
            new RecordHistory(sheet, register, record).draw(html);
        }
        section.close();
        return html.toString();
    }

    private static String heading(Sheet sheet, Register register, Record record) {
        Html html = new Html(200);
        new Cells(sheet).heading(html, register, record, sheet.parameters().text("title", record.text("title")));
        Field status = status(register);
        if (status != null && register.value(record, status, sheet.reading()) != null) {
            html.raw(" ");
            new Cells(sheet).draw(html, register, status, record);
        }
        return html.toString();
    }

    /** The field that says in one word how far the record is; null where the register has none. */
    static Field status(Register register) {
        return Stream.of("progress", "state", "status").map(register::field).filter(Objects::nonNull).findFirst()
            .orElse(null);
    }
}
