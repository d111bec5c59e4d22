package org.wardbook.isms.core.register;

import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.snapshot.Snapshot;

/** A rule over a change of one record and the space it happens in. */
@FunctionalInterface
public interface Guard {

    Guard NONE = (before, state, reading, faults) -> { };

    /**
     * Puts one message per field that breaks the rule.
     *
     * @param before the state so far; {@link Fields#EMPTY} for a new record
     * @param reading with the snapshot that the change is made on
     */
    void check(Fields before, Fields state, Reading reading, Map<String, Message> faults);
}
