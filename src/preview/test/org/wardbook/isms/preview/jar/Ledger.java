package org.wardbook.isms.preview.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the preview is faithful in: {@code fidelity.tsv}, one line for each type, module and behaviour. */
final class Ledger {

    static final String FILE = "/fidelity.tsv";

    /** @param fidelity real, emulated or absent */
    record Line(String part, String fidelity, String note) {
    }

    private Ledger() {
    }

    static List<Line> lines() {
        try (InputStream in = Ledger.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> {
                String[] cells = line.split("\t", -1);
                if (cells.length != 3) {
                    throw new IllegalArgumentException("three columns are expected in " + FILE + ": " + line);
                }
                return new Line(cells[0], cells[1], cells[2]);
            }).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static long linesOf(String part) {
        return lines().stream().filter(line -> line.part().equals(part)).count();
    }
}
