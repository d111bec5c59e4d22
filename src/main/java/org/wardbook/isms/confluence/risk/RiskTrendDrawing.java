package org.wardbook.isms.confluence.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.draw.Drawing;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Section;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.risk.Risks;

/** How many open risks stood in which band at the end of each of the last months: as a picture, and as a table. */
@Component
public class RiskTrendDrawing implements Drawing {

    static final String NAME = "isms-risk-trend";
    private static final String MONTHS = "months";
    private static final int A_YEAR = 12;
    private static final int MOST = 36;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> parameters() {
        return List.of(MONTHS);
    }

    @Override
    public String draw(Sheet sheet) {
        Register register = sheet.registers().named(Risks.NAME);
        int months = sheet.parameters().whole(MONTHS, A_YEAR, 1, MOST);
        List<TrendColumn> columns = TrendColumn.of(sheet.past().trend(months), sheet.reading().method());
        int open = columns.get(columns.size() - 1).open();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(MONTHS, "" + months);
        for (String kept : List.of("title", "asOf")) {
            parameters.put(kept, sheet.parameters().text(kept, ""));
        }
        parameters.values().removeIf(String::isEmpty);
        Html html = new Html(8_000);
        Section section = new Section(sheet, html);
        section.open("isms-trend-view", this, register, parameters, open);
        section.head(Html.escaped(sheet.parameters().text("title", sheet.words().text("trend.title"))),
            sheet.words().text("matrix.count", sheet.dates().number(open)));
        if (sheet.live()) {
            new TrendFigure(sheet, columns).draw(html);
            html.raw("<details class=\"isms-more\">").element("summary", sheet.words().text("trend.table"));
            new TrendTable(sheet, columns).draw(html);
            html.raw("</details>\n");
        } else {
            new TrendTable(sheet, columns).draw(html);
        }
        if (columns.stream().anyMatch(TrendColumn::translated)) {
            html.element("p", sheet.words().text("trend.translated"), "class", "isms-note");
        }
        section.close();
        return html.toString();
    }
}
