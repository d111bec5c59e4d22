package org.wardbook.isms.core.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.record.Record;

/** Walks along one space's journal and notes at the end of each day how many risks stand where. */
final class TrendWalk {

    private static final int PAGE = 1_000;
    private static final Cell CLOSED = new Cell(-1, -1);

    private final String space;
    private final Map<String, Cell> cells = new HashMap<>();
    private final TreeMap<LocalDate, Trend.Point> days = new TreeMap<>();
    private Method method;
    private Entry last;

    TrendWalk(String space) {
        this.space = space;
    }

    /** Reads on from the last known row, or anew where that row is not there any more. */
    void follow(JournalStore journal) {
        long from = last == null ? 0 : last.sequence();
        if (last != null) {
            List<Entry> known = journal.after(space, from - 1, 1);
            if (known.isEmpty() || !known.get(0).hash().equals(last.hash())) {
                restart();
                from = 0;
            }
        }
        for (List<Entry> page = journal.after(space, from, PAGE); !page.isEmpty();
             page = journal.after(space, last.sequence(), PAGE)) {
            page.forEach(this::take);
        }
        if (last != null) {
            note(Trends.day(last.at()));
        }
    }

    private void restart() {
        cells.clear();
        days.clear();
        method = null;
        last = null;
    }

    private void take(Entry entry) {
        if (last != null && !Trends.day(last.at()).equals(Trends.day(entry.at()))) {
            note(Trends.day(last.at()));
        }
        if (entry.register().equals("method") && !entry.deletion()) {
            method = MethodFields.read(entry.fields(), entry.version());
        } else if (entry.register().equals(Risks.NAME)) {
            Cell cell = entry.deletion() ? null : cell(entry);
            if (cell == null) {
                cells.remove(entry.ref());
            } else {
                cells.put(entry.ref(), cell);
            }
        }
        last = entry;
    }

    private static Cell cell(Entry entry) {
        Record risk = new Record(Risks.NAME, entry.ref(), entry.version(), entry.fields(), entry.at(), "", entry.at(),
            "");
        return Risks.open(risk) ? Stage.CURRENT.cell(risk) : CLOSED;
    }

    private void note(LocalDate day) {
        List<String> names = method == null ? List.of() : method.bands().stream().map(Band::name).toList();
        int[] counts = new int[names.size()];
        int[] others = new int[2];
        for (Cell cell : cells.values()) {
            int band = cell == CLOSED || method == null ? -1 : cell.band(method);
            if (band >= 0) {
                counts[band]++;
            } else {
                others[cell == CLOSED ? 1 : 0]++;
            }
        }
        List<Integer> bands = new ArrayList<>();
        for (int count : counts) {
            bands.add(count);
        }
        days.put(day, new Trend.Point(day, names, List.copyOf(bands), others[0], others[1]));
    }

    /** The state at the end of the day; empty before the first row. */
    Trend.Point at(LocalDate day) {
        Map.Entry<LocalDate, Trend.Point> noted = days.floorEntry(day);
        return noted == null ? new Trend.Point(day, List.of(), List.of(), 0, 0)
            : new Trend.Point(day, noted.getValue().names(), noted.getValue().bands(), noted.getValue().unassessed(),
                noted.getValue().closed());
    }
}
