package org.wardbook.isms.confluence.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.confluence.host.Words;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.method.Level;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.risk.Matrix;
import org.wardbook.isms.core.risk.Risks;
import org.wardbook.isms.core.risk.Stage;

/** One matrix with its axes, its bands and what is in no cell. Likelihood goes up, impact to the right. */
final class MatrixFigure {

    private final Sheet sheet;
    private final Words words;
    private final Method method;
    private final Matrix matrix;
    private final Stage stage;
    private final String filter;
    private final String query;

    /** @param filter the conditions that the matrix was counted under; each cell's link adds its own */
    MatrixFigure(Sheet sheet, Matrix matrix, String filter, String query) {
        this.sheet = sheet;
        this.matrix = matrix;
        this.filter = filter;
        this.query = query;
        words = sheet.words();
        method = sheet.reading().method();
        stage = matrix.stage();
    }

    void draw(Html html) {
        String title = sheet.labels().group(sheet.registers().named(Risks.NAME), stage.id());
        html.open("figure", "class", "isms-figure", "data-view", stage.id());
        html.element("figcaption", title).raw("\n");
        html.open("div", "class", "isms-scroll", "tabindex", "0", "role", "region", "aria-label", title);
        html.open("table", "class", "isms-matrix").raw("\n<tbody>\n");
        int rows = method.likelihood().size();
        for (int likelihood = rows; likelihood >= 1; likelihood--) {
            html.raw("<tr>");
            if (likelihood == rows) {
                html.open("th", "class", "isms-axis isms-axis-up", "scope", "rowgroup", "rowspan", "" + rows)
                    .element("span", words.text("matrix.likelihood")).close("th");
            }
            level(html, "row", likelihood, method.likelihood().get(likelihood - 1));
            for (int impact = 1; impact <= method.impact().size(); impact++) {
                cell(html, likelihood, impact);
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n<tfoot>\n<tr><td colspan=\"2\"></td>");
        for (int impact = 1; impact <= method.impact().size(); impact++) {
            level(html, "col", impact, method.impact().get(impact - 1));
        }
        html.raw("</tr>\n<tr><td colspan=\"2\"></td>")
            .element("th", words.text("matrix.impact"), "class", "isms-axis", "scope", "colgroup",
                "colspan", "" + method.impact().size())
            .raw("</tr>\n</tfoot></table></div>\n");
        legend(html);
        html.raw("</figure>\n");
    }

    private void level(Html html, String scope, int number, Level level) {
        html.open("th", "scope", scope, "title", level.anchor().isEmpty() ? null : level.anchor())
            .raw("<b>").number(number).raw("</b> ").text(level.name()).close("th");
    }

    private void cell(Html html, int likelihood, int impact) {
        Band band = method.bands().get(method.band(likelihood, impact));
        int count = matrix.counts()[likelihood - 1][impact - 1];
        html.open("td", "class", "isms-cell isms-colour-" + band.colour() + (count == 0 ? " isms-cell-empty" : ""),
            "data-likelihood", "" + likelihood, "data-impact", "" + impact);
        if (count == 0) {
            html.element("span", words.text("matrix.cell.none"), "class", "isms-aloud");
        } else {
            String label = words.text("matrix.cell", sheet.dates().number(count),
                method.likelihood().get(likelihood - 1).name(), method.impact().get(impact - 1).name(), band.name());
            counted(html, count, stage.countedLikelihood() + ":eq:" + likelihood + ";" + stage.impact() + ":eq:"
                + impact, label);
        }
        html.raw("</td>");
    }

    /** The number, leading to exactly the risks it counts. */
    private void counted(Html html, int count, String condition, String label) {
        if (!sheet.live()) {
            html.text(sheet.dates().number(count));
            return;
        }
        String conditions = (filter.isEmpty() ? "" : filter + ";") + condition + ";status:ne:closed";
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("filter", conditions);
        parameters.put("q", query);
        html.element("a", sheet.dates().number(count), "href", sheet.links().listing(Risks.NAME, parameters),
            "data-register", Risks.NAME, "data-filter", conditions, "data-q", query.isEmpty() ? null : query,
            "title", label, "aria-label", label);
    }

    private void legend(Html html) {
        html.raw("<ul class=\"isms-legend\">");
        int above = 0;
        for (int i = 0; i < method.bands().size(); i++) {
            Band band = method.bands().get(i);
            int count = matrix.bands()[i];
            above += method.aboveAppetite(i) ? count : 0;
            html.raw("<li>").open("span", "class", "isms-band isms-colour-" + band.colour()).text(band.name())
                .raw(" <b>");
            if (count == 0) {
                html.number(0);
            } else {
                counted(html, count, stage.band() + ":eq:" + i, words.text("matrix.band", sheet.dates().number(count),
                    band.name()));
            }
            html.raw("</b></span></li>");
        }
        html.raw("</ul>\n<p class=\"isms-note\">");
        html.text(words.text("matrix.appetite", sheet.dates().number(above),
            method.bands().get(method.appetite()).name()));
        if (matrix.unassessed() > 0) {
            html.raw(" <span class=\"isms-unassessed\">").text(words.text("matrix.unassessed")).raw(" ");
            counted(html, matrix.unassessed(), stage.band() + ":empty", words.text("matrix.unassessed.link",
                sheet.dates().number(matrix.unassessed())));
            html.raw("</span>");
        }
        html.raw("</p>\n");
    }
}
