package org.wardbook.isms.confluence.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of platform members with the reason to believe in each, {@code src/platform/evidence/members.tsv}. */
final class Evidence {

    static final Set<String> KINDS =
            Set.of("class", "interface", "annotation", "enum", "constructor", "method", "field", "element", "constant");
    static final Set<String> USES = Set.of("code", "descriptor", "template", "host", "reserved");
    static final Set<String> CONFIDENCES = Set.of("source", "usage", "derived");
    static final String COLUMNS = "member\tkind\tuse\tversion\tconfidence\tsource\tnote";

    /** One line of the table. */
    record Line(String member, String kind, String use, String version, String confidence, String source, String note) {
    }

    final Map<String, Line> lines = new LinkedHashMap<>();
    final List<String> faults = new ArrayList<>();

    static Evidence read() throws IOException {
        Evidence evidence = new Evidence();
        List<String> rows = Files.readAllLines(Path.of(FinishedJar.property("platform.evidence")));
        if (!rows.get(0).equals(COLUMNS)) {
            evidence.faults.add("line 1: expected the columns " + COLUMNS.replace('\t', '|'));
        }
        for (int row = 1; row < rows.size(); row++) {
            evidence.add(rows.get(row).split("\t", -1), "line " + (row + 1) + ": ");
        }
        return evidence;
    }

    private void add(String[] cells, String where) {
        if (cells.length != 7) {
            faults.add(where + "expected 7 columns, found " + cells.length);
            return;
        }
        Line line = new Line(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        if (!KINDS.contains(line.kind)) {
            faults.add(where + "the kind is one of " + KINDS + ", not " + line.kind);
        }
        if (!USES.contains(line.use)) {
            faults.add(where + "the use is one of " + USES + ", not " + line.use);
        }
        if (!CONFIDENCES.contains(line.confidence)) {
            faults.add(where + "the confidence is one of " + CONFIDENCES + ", not " + line.confidence
                    + "; what is only remembered must not be linked against");
        }
        if (line.version.isBlank() || line.source.isBlank()) {
            faults.add(where + "the version and the source are missing");
        }
        if (lines.put(line.member, line) != null) {
            faults.add(where + line.member + " is there twice");
        }
    }
}
