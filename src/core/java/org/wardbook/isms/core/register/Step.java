package org.wardbook.isms.core.register;

import java.util.List;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.snapshot.Change;

/** A rule-bound step of a record: accepting a risk, approving a document, closing a finding. */
public interface Step {

    /** The name in addresses: {@code accept}. */
    String id();

    /** What whoever takes it is asked. */
    default List<Field> asks() {
        return List.of();
    }

    /** Whether this actor may take it now; {@link #changes} decides again. */
    boolean offered(Situation situation);

    /** Whether others wait for this actor to take it now. */
    default boolean awaited(Situation situation) {
        return false;
    }

    /**
     * What changes. The rule that forbids it is refused here, with the reason.
     *
     * @param given the answers to {@link #asks}, already read
     */
    List<Change> changes(Situation situation, Fields given);
}
