package org.wardbook.isms.core.register;

import java.time.LocalDate;
import java.util.Objects;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * What a reading of records depends on besides the record itself: the method in force, the reader's date, the people,
 * and for values that follow from other records the snapshot. Readings of two snapshots are equal if the rest is: a
 * listing without such values stays valid from one snapshot to the next.
 *
 * @param snapshot null where no value follows from other records
 */
public record Reading(Method method, LocalDate today, People people, Snapshot snapshot) {

    /** Likewise, holding no snapshot alive. */
    Reading alone() {
        return new Reading(method, today, people, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading r && method.equals(r.method) && today.equals(r.today)
            && people.equals(r.people);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, today);
    }
}
