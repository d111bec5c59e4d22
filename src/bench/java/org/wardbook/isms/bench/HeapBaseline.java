package org.wardbook.isms.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The same rows as plain objects in memory, sorted and written as an HTML table with twelve columns: what no app on this
 * machine can undercut by much.
 */
final class HeapBaseline {

    private record Risk(int number, String title, String owner, int confidentiality, int integrity, int availability,
                        int likelihood, String status, String treatment, String due, int score) {
    }

    private static final Comparator<Risk> ORDER =
        Comparator.<Risk>comparingInt(risk -> -risk.score).thenComparingInt(Risk::number);

    private final List<Risk> risks = new ArrayList<>();

    HeapBaseline(int count) {
        for (int n = 1; n <= count; n++) {
            risks.add(new Risk(n, RiskData.title(n), "Owner Number " + n % 20, RiskData.confidentiality(n),
                RiskData.integrity(n), RiskData.availability(n), RiskData.likelihood(n), RiskData.STATUS.get(n % 5),
                RiskData.TREATMENT.get(n % 4), RiskData.due(n).toString(),
                RiskData.likelihood(n) * RiskData.impact(n)));
        }
    }

    /** All rows sorted, the first of them as HTML. */
    String table(int rows) {
        List<Risk> sorted = new ArrayList<>(risks);
        sorted.sort(ORDER);
        StringBuilder html = new StringBuilder("<table>\n");
        for (Risk risk : sorted.subList(0, Math.min(rows, sorted.size()))) {
            html.append("<tr class=\"r").append(risk.score).append("\"><td><a href=\"/risk/").append(risk.number)
                .append("\">R-").append(risk.number).append("</a></td>");
            for (Object value : new Object[] {risk.title, risk.owner, risk.confidentiality, risk.integrity,
                risk.availability, risk.likelihood, risk.score, risk.status, risk.treatment, risk.due}) {
                html.append("<td>");
                escape(html, value.toString());
                html.append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table>").toString();
    }

    String matrix() {
        int[][] counts = new int[6][6];
        for (Risk risk : risks) {
            counts[risk.likelihood][Math.max(risk.confidentiality, Math.max(risk.integrity, risk.availability))]++;
        }
        StringBuilder html = new StringBuilder("<table>");
        for (int likelihood = 5; likelihood >= 1; likelihood--) {
            html.append("<tr>");
            for (int impact = 1; impact <= 5; impact++) {
                html.append("<td>").append(counts[likelihood][impact]).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static void escape(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
