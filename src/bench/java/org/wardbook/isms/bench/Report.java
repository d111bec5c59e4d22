package org.wardbook.isms.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardbook.isms.core.json.Json;

/** Collects figures, prints them as a table beside target, floor and peer, and writes them as JSON. */
final class Report {

    static final String TABLE_PAGE = "risk table of 50 rows in a page";
    static final String TABLE = "risk table of 50 rows, drawing alone";
    static final String WHOLE = "whole table";
    static final String MATRIX_PAGE = "matrix in a page";
    static final String CONTROLS_PAGE = "control status in a page";
    static final String RECORD_PAGE = "one record, page";
    static final String RECORD = "one record, REST";
    static final String RECORDS = "50 records, REST";
    static final String CREATE = "create a record, REST";
    static final String CREATE_POSTGRES = "create a record, REST, PostgreSQL";
    static final String COLD = "first table page of a cold node";

    private record Row(String work, int risks, double value, String unit, Double p95, Double target, Double floor,
                       Double peer, Double statements) {
    }

    private static final String LINE = "%-40s %8s %10s %10s %-6s %8s %7s %9s %9s %8s %6s%n";
    private final List<Row> rows = new ArrayList<>();

    /** @param floor the same work without any app, in ms; @param statements on the app's tables; null: not measured */
    void millis(String work, int risks, Timing timing, Double target, Double floor, Double statements) {
        add(new Row(work, risks, timing.median(), "ms", timing.p95(), target, floor, Peer.millis(work, risks),
            statements));
    }

    void other(String work, int risks, double value, String unit, Double target, Double peer) {
        add(new Row(work, risks, value, unit, null, target, null, peer, null));
    }

    private void add(Row row) {
        if (rows.isEmpty()) {
            System.out.printf(LINE, "work", "risks", "value", "p95", "unit", "target", "met", "floor", "peer",
                "faster", "SQL");
        }
        rows.add(row);
        boolean more = row.unit.endsWith("/s");
        System.out.printf(LINE, row.work, row.risks, number(row.value), number(row.p95), row.unit, number(row.target),
            row.target == null ? "" : more == row.value >= row.target ? "yes" : "NO", number(row.floor),
            number(row.peer), row.peer == null ? "" : String.format(Locale.ROOT, "%.0fx",
                more ? row.value / row.peer : row.peer / row.value), number(row.statements));
    }

    private static String number(Double value) {
        return value == null ? "" : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    void write(Path folder) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("work", row.work);
            each.put("risks", row.risks);
            each.put("value", rounded(row.value));
            each.put("unit", row.unit);
            each.put("p95", rounded(row.p95));
            each.put("target", row.target);
            each.put("floor", rounded(row.floor));
            each.put("peer", row.peer);
            each.put("statements", row.statements);
            all.add(each);
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("requests.json"), Json.write(Map.of("results", all)) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Double rounded(Double value) {
        return value == null ? null : Math.round(value * 1000) / 1000.0;
    }
}
