package org.wardbook.isms.core.risk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.journal.JournalStore;

/**
 * Reads trends from the journals. What a journal says of days that are over never changes, so that each row is read
 * once: the next question goes on where the last one ended.
 */
public final class Trends {

    private static final int MOST_SPACES = 20;

    private final JournalStore journal;
    private final Map<String, TrendWalk> walks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TrendWalk> eldest) {
            return size() > MOST_SPACES;
        }
    };

    public Trends(JournalStore journal) {
        this.journal = journal;
    }

    /**
     * The ends of the last months up to today, oldest first; the last point is today.
     *
     * @param months from 1 to 120
     */
    public Trend monthly(String space, LocalDate today, int months) {
        List<LocalDate> days = new ArrayList<>();
        for (int back = months - 1; back > 0; back--) {
            days.add(today.withDayOfMonth(1).minusMonths(back - 1L).minusDays(1));
        }
        days.add(today);
        TrendWalk walk = walk(space);
        synchronized (walk) {
            walk.follow(journal);
            return new Trend(days.stream().map(walk::at).toList());
        }
    }

    private synchronized TrendWalk walk(String space) {
        return walks.computeIfAbsent(space, TrendWalk::new);
    }

    static LocalDate day(java.time.Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
