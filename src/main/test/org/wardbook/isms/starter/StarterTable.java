package org.wardbook.isms.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One packed table as it lies in the app: the header and each row by column name, in the file's order. */
record StarterTable(String file, List<String> columns, List<Map<String, String>> rows) {

    static StarterTable read(String file) throws IOException {
        String text = text(file);
        if (!text.endsWith("\n")) {
            throw new IOException(file + " does not end with a line break");
        }
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        List<String> columns = List.of(lines[0].split("\t", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length != columns.size()) {
                throw new IOException(file + ", line " + (i + 1) + ": " + cells.length + " values for "
                    + columns.size() + " columns");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < cells.length; c++) {
                row.put(columns.get(c), cells[c]);
            }
            rows.add(row);
        }
        return new StarterTable(file, columns, rows);
    }

    /** The file's text; bytes that are not UTF-8 are an error and not replaced. */
    private static String text(String file) throws IOException {
        try (InputStream in = StarterTable.class.getResourceAsStream("/starter/" + file)) {
            if (in == null) {
                throw new IOException("starter/" + file + " is missing from the app's resources");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
        }
    }

    List<String> refs() {
        return column("ref");
    }

    List<String> column(String name) {
        if (!columns.contains(name)) {
            throw new IllegalArgumentException(file + " has no column " + name);
        }
        return rows.stream().map(row -> row.get(name)).toList();
    }

    String where(Map<String, String> row, String column) {
        return file + ", " + row.get("ref") + ", " + column + ": " + row.get(column);
    }

    /** The elements of a list cell; none for an empty one. */
    static List<String> elements(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }
}
