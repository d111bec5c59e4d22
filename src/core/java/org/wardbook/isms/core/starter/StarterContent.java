package org.wardbook.isms.core.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The packed tables: UTF-8, tab separated, the column names in the first line. Their rows are maps by column name. */
public final class StarterContent {

    private final Function<String, InputStream> files;

    /** @param files opens a table by its file name; null where there is none */
    public StarterContent(Function<String, InputStream> files) {
        this.files = files;
    }

    /** The rows in the order of the file. @throws IllegalStateException naming file and line of what does not fit */
    public List<Map<String, String>> rows(String file) {
        String[] lines = text(file).split("\r?\n");
        String[] columns = lines[0].split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>(lines.length);
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length != columns.length) {
                throw new IllegalStateException(file + ", line " + (i + 1) + ": " + cells.length + " values for "
                    + columns.length + " columns");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < cells.length; c++) {
                row.put(columns[c], cells[c]);
            }
            rows.add(row);
        }
        return rows;
    }

    private String text(String file) {
        try (InputStream in = files.apply(file)) {
            if (in == null) {
                throw new IllegalStateException("the starter content has no table " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
