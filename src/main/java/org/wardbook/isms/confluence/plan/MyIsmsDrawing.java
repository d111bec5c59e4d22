package org.wardbook.isms.confluence.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.draw.Drawing;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Section;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.plan.Duties;
import org.wardbook.isms.core.plan.Duty;
import org.wardbook.isms.core.plan.Tasks;

/** What the reader has to do, by what it is; for administrators also what people who left still own. */
@Component
public class MyIsmsDrawing implements Drawing {

    static final String NAME = "isms-my-isms";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public String draw(Sheet sheet) {
        Map<Duty.Kind, List<Duty>> duties =
            Duties.of(sheet.snapshot(), sheet.registers(), sheet.reading(), sheet.viewer().actor());
        int total = duties.values().stream().mapToInt(List::size).sum();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String kept : List.of("title", "asOf")) {
            parameters.put(kept, sheet.parameters().text(kept, ""));
        }
        parameters.values().removeIf(String::isEmpty);
        Html html = new Html(8_000);
        Section section = new Section(sheet, html);
        section.open("isms-my-view", this, sheet.registers().named(Tasks.NAME), parameters, total);
        section.head(Html.escaped(sheet.parameters().text("title", sheet.words().text("my.title"))),
            sheet.words().text(total == 0 ? "my.count.none" : "my.count", sheet.dates().number(total)));
        if (total == 0) {
            html.element("p", sheet.words().text(sheet.viewer().actor().user().isEmpty() ? "my.login" : "my.empty"),
                "class", "isms-empty");
        }
        duties.forEach((kind, list) -> new DutyList(sheet, kind, list).draw(html));
        if (sheet.viewer().actor().mayAdminister()) {
            new HandOverList(sheet).draw(html);
        }
        section.close();
        return html.toString();
    }
}
