package org.wardbook.isms.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import org.junit.function.ThrowingRunnable;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Refusal;

/** Asserts that something is refused, and how. */
public final class Refused {

    private Refused() {
    }

    public static Refusal as(Refusal.Kind kind, String key, ThrowingRunnable request) {
        Refusal refusal = assertThrows(Refusal.class, request);
        assertEquals(refusal.getMessage(), kind, refusal.kind());
        assertEquals(refusal.getMessage(), key, refusal.reason().key());
        return refusal;
    }

    /** Refused because of this one field and nothing else; answers the message. */
    public static Message forField(String field, String key, ThrowingRunnable request) {
        Refusal refusal = as(Refusal.Kind.INVALID, "error.invalid", request);
        Map<String, Message> fields = refusal.fields();
        assertEquals(refusal.getMessage(), java.util.Set.of(field), fields.keySet());
        assertEquals(key, fields.get(field).key());
        return fields.get(field);
    }
}
