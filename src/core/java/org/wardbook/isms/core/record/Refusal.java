package org.wardbook.isms.core.record;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is refused, with the reason in the reader's terms and, where it is about fields, one per field. */
public final class Refusal extends RuntimeException {

    /** What kind of answer this is; the number is the HTTP status. */
    public enum Kind {
        INVALID(400), UNKNOWN_USER(401), FORBIDDEN(403), NOT_FOUND(404), RULE(409), STALE(412), TOO_LARGE(413),
        WRONG_TYPE(415), VERSION_MISSING(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final Message reason;
    private final Map<String, Message> fields;

    private Refusal(Kind kind, Message reason, Map<String, Message> fields) {
        super(kind + " " + reason.key() + " " + reason.arguments() + (fields.isEmpty() ? "" : " " + fields));
        this.kind = kind;
        this.reason = reason;
        this.fields = new LinkedHashMap<>(fields);
    }

    public static Refusal of(Kind kind, String key, Object... arguments) {
        return new Refusal(kind, Message.of(key, arguments), Map.of());
    }

    /** All faults of one record at once, by field name. */
    public static Refusal invalid(Map<String, Message> fields) {
        return new Refusal(Kind.INVALID, Message.of("error.invalid", fields.size()), fields);
    }

    /** One fault of one field or parameter. */
    public static Refusal invalid(String field, String key, Object... arguments) {
        return invalid(Map.of(field, Message.of(key, arguments)));
    }

    public Kind kind() {
        return kind;
    }

    public Message reason() {
        return reason;
    }

    public Map<String, Message> fields() {
        return fields;
    }
}
