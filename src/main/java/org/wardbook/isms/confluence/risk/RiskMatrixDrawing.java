package org.wardbook.isms.confluence.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.draw.Drawing;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Listing;
import org.wardbook.isms.confluence.draw.Section;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.register.Query;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.risk.Matrix;
import org.wardbook.isms.core.risk.Movement;
import org.wardbook.isms.core.risk.Risks;
import org.wardbook.isms.core.risk.Stage;
import org.wardbook.isms.core.snapshot.Index;

/** How many open risks stand in each cell of the matrix; with {@code compare}, today beside the target. */
@Component
public class RiskMatrixDrawing implements Drawing {

    static final String NAME = "isms-risk-matrix";
    private static final String COMPARE = "compare";
    private static final List<String> STAGES = Stream.of(Stage.values()).map(Stage::id).toList();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> parameters() {
        return List.of(COMPARE);
    }

    @Override
    public String draw(Sheet sheet) {
        Register register = sheet.registers().named(Risks.NAME);
        String view = sheet.parameters().option("view", Stage.CURRENT.id(), STAGES);
        boolean compare = sheet.parameters().yes(COMPARE, false);
        Stage stage = compare ? Stage.CURRENT : Stage.valueOf(view.toUpperCase(Locale.ROOT));
        String filter = sheet.parameters().text("filter", "");
        String words = sheet.parameters().text("q", "");
        Index chosen = filter.isEmpty() && words.isEmpty() ? null : sheet.snapshot().index(register.name(),
            Query.parse(register, sheet.reading(), words, sheet.parameters().parts("filter", Listing.SEPARATOR), "",
                sheet.viewer().actor().user()));
        Matrix matrix = matrix(sheet, chosen, stage);
        int total = matrix.assessed() + matrix.unassessed();

        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("view", stage.id());
        parameters.put(COMPARE, "" + compare);
        for (String kept : List.of("filter", "q", "title", "asOf")) {
            parameters.put(kept, sheet.parameters().text(kept, ""));
        }
        parameters.values().removeIf(String::isEmpty);
        Html html = new Html(12_000);
        Section section = new Section(sheet, html);
        section.open("isms-matrix-view", this, register, parameters, total);
        section.head(Html.escaped(sheet.parameters().text("title", sheet.words().text("matrix.title"))),
            sheet.words().text("matrix.count", sheet.dates().number(total)));
        html.raw("<div class=\"isms-matrices\">\n");
        new MatrixFigure(sheet, matrix, filter, words).draw(html);
        if (compare) {
            new MatrixFigure(sheet, matrix(sheet, chosen, Stage.TARGET), filter, words).draw(html);
        }
        html.raw("</div>\n");
        if (compare) {
            movement(sheet, chosen, html);
        }
        section.close();
        return html.toString();
    }

    private static Matrix matrix(Sheet sheet, Index chosen, Stage stage) {
        Method method = sheet.reading().method();
        return chosen == null ? Matrix.of(sheet.snapshot(), method, stage) : Matrix.of(chosen, method, stage);
    }

    private static void movement(Sheet sheet, Index chosen, Html html) {
        Method method = sheet.reading().method();
        Movement movement = chosen == null ? Movement.of(sheet.snapshot(), method) : Movement.of(chosen, method);
        html.raw("<ul class=\"isms-movement\">");
        moved(sheet, html, "lower", movement.lower());
        moved(sheet, html, "same", movement.same());
        moved(sheet, html, "higher", movement.higher());
        moved(sheet, html, "unknown", movement.unknown());
        html.raw("</ul>\n");
    }

    private static void moved(Sheet sheet, Html html, String where, int count) {
        html.open("li", "class", count == 0 ? null : "isms-moved-" + where).raw("<b>").text(sheet.dates().number(count))
            .raw("</b> ").text(sheet.words().text("matrix.moved." + where)).close("li");
    }
}
