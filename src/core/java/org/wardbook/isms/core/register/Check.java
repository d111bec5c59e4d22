package org.wardbook.isms.core.register;

import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;

/** A rule over several fields of one state. */
@FunctionalInterface
public interface Check {

    Check NONE = (state, faults) -> { };

    /** Puts one message per field that breaks the rule. */
    void check(Fields state, Map<String, Message> faults);
}
