package org.wardbook.isms.confluence.draw;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.risk.Trend;
import org.wardbook.isms.core.risk.Trends;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * A space in memory of which drawings are made: today is 2 March 2026, its registers are filled by the test, and it is
 * read by ines, who may edit, in the language of its method.
 */
public final class DrawnSpace {

    public final MemorySpace space;
    public Actor actor = MemorySpace.EDITOR;
    public boolean live = true;
    private final FakeConfluence confluence = new FakeConfluence();

    /** @param language {@code en} or {@code de}, of the method and of the reader */
    public DrawnSpace(String language) {
        confluence.reads(language);
        space = MemorySpace.enabled(Presets.of("5x5", language));
    }

    /** A record under a reference of its own. @param fields names and stored values in turn */
    public Record bring(String register, String ref, Object... fields) {
        return space.bring(register, ref, map(fields));
    }

    public static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    public Sheet sheet(String... parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        Snapshot snapshot = space.now();
        Viewer viewer = new Viewer(actor, MemorySpace.KEY, "Nordhaven", ZoneId.of("Europe/Berlin"),
            confluence.words());
        return new Sheet(viewer, snapshot, space.reading(), Wardbook.REGISTERS.in(snapshot),
            confluence.people, new Parameters(given), "/confluence",
            new Journal(space.store, LocalDate.ofInstant(space.clock.instant(), ZoneOffset.UTC)), live);
    }

    private record Journal(JournalStore store, LocalDate today) implements Past {
        @Override
        public List<Entry> history(String register, String ref) {
            return store.history(MemorySpace.KEY, register, ref);
        }

        @Override
        public Trend trend(int months) {
            return new Trends(store).monthly(MemorySpace.KEY, today, months);
        }
    }
}
