package org.wardbook.isms.confluence.register;

import java.time.Instant;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.snapshot.Snapshot;

/** An ISMS space as one reader sees it at one instant. */
public record Shown(Viewer viewer, Snapshot snapshot, Registers registers, Reading reading, ConfluencePeople people) {

    /** @param instant null for now; at another one, what is overdue is judged by its date */
    public static Shown of(Isms isms, Viewer viewer, ConfluencePeople people, Instant instant) {
        Snapshot snapshot = isms.records().snapshot(viewer.actor(), viewer.space(), instant);
        Reading reading = isms.records().reading(snapshot,
            instant == null ? viewer.today() : instant.atZone(viewer.zone()).toLocalDate());
        return new Shown(viewer, snapshot, isms.records().registers(snapshot), reading, people);
    }

    public RecordJson json() {
        return new RecordJson(viewer, snapshot, registers, reading, people);
    }
}
