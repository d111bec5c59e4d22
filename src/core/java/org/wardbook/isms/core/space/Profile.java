package org.wardbook.isms.core.space;

import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * Whose ISMS it is, what it covers (ISO/IEC 27001:2022, 4.3) and who approves its statement of applicability.
 *
 * @param organisation empty where nobody named it
 * @param scope        empty where nobody said
 * @param approver     a user key, or empty
 */
public record Profile(String organisation, String scope, String approver) {

    static final String KEY = "profile";
    static final Register FIELDS = Register.named(KEY, "").with(
        Field.of("organisation", FieldType.TEXT), Field.of("scope", FieldType.LONG_TEXT),
        Field.of("approver", FieldType.PERSON));

    /** The profile as the space set it. */
    public static Profile of(Snapshot snapshot) {
        Record settings = Spaces.settings(snapshot);
        Map<?, ?> given = settings != null && settings.get(KEY) instanceof Map<?, ?> map ? map : Map.of();
        return new Profile(text(given, "organisation"), text(given, "scope"), text(given, "approver"));
    }

    private static String text(Map<?, ?> given, String name) {
        Object value = given.get(name);
        return value == null ? "" : value.toString();
    }

    /** As fields, without the empty ones. */
    Fields fields() {
        return Fields.EMPTY.with(Map.of("organisation", organisation, "scope", scope, "approver", approver));
    }
}
