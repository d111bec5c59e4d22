package org.wardbook.isms.core.space;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Snapshot;

/** Whether a space is an ISMS space, in which language it was set up, and which method is in force there. */
public final class Spaces {

    private static final String SETTINGS = "space";
    private static final String METHOD = "method";
    private static final String DEMO_RECORDS = "demoRecords";

    private Spaces() {
    }

    /** The record of the space's settings, or null where it was never switched on. */
    static Record settings(Snapshot snapshot) {
        return snapshot.find(SETTINGS, SETTINGS);
    }

    public static boolean enabled(Snapshot snapshot) {
        Record settings = settings(snapshot);
        return settings != null && Boolean.TRUE.equals(settings.get("enabled"));
    }

    /** @throws Refusal NOT_FOUND where the space is no ISMS space */
    public static Snapshot requireEnabled(Snapshot snapshot) {
        if (!enabled(snapshot)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "error.space.disabled", snapshot.space());
        }
        return snapshot;
    }

    /** {@code en} or {@code de}: the language its starter content was loaded in. */
    public static String language(Snapshot snapshot) {
        Record settings = settings(snapshot);
        return settings == null ? "en" : settings.text("language");
    }

    /** The method in force; parsed once per snapshot. */
    public static Method method(Snapshot snapshot) {
        return snapshot.memo(METHOD, () -> MethodFields.of(methodRecord(snapshot)));
    }

    /** @throws Refusal NOT_FOUND where the space is no ISMS space */
    public static Record methodRecord(Snapshot snapshot) {
        requireEnabled(snapshot);
        return snapshot.find(METHOD, METHOD);
    }

    /** Whether the demo company was loaded into it. */
    public static boolean demo(Snapshot snapshot) {
        Record settings = settings(snapshot);
        return settings != null && Boolean.TRUE.equals(settings.get("demo"));
    }

    /**
     * The change that remembers that the demo company was loaded.
     *
     * @param last its last number by register
     * @param profile whose ISMS it is, for a space that has not said yet
     */
    public static Change withDemo(Snapshot snapshot, Map<String, Integer> last, Profile profile) {
        Record settings = settings(requireEnabled(snapshot));
        Map<String, Object> remembered = new LinkedHashMap<>(Map.of("demo", true, DEMO_RECORDS, last));
        if (!settings.fields().has(Profile.KEY)) {
            remembered.put(Profile.KEY, profile.fields().toMap());
        }
        return Change.update(settings, settings.fields().with(remembered));
    }

    /** The change that forgets it and, if nobody changed it, its profile; the numbers stay the demo company's own. */
    public static Change withoutDemo(Snapshot snapshot, Profile profile) {
        Record settings = settings(requireEnabled(snapshot));
        Map<String, Object> forgotten = new LinkedHashMap<>(Map.of("demo", false));
        if (Profile.of(snapshot).equals(profile)) {
            forgotten.put(Profile.KEY, null);
        }
        return Change.update(settings, settings.fields().with(forgotten));
    }

    /** The last number by register of the records that the demo company has or had; empty if it was never loaded. */
    public static Map<String, Integer> demoRecords(Snapshot snapshot) {
        Record settings = settings(snapshot);
        Map<String, Integer> last = new LinkedHashMap<>();
        if (settings != null && settings.get(DEMO_RECORDS) instanceof Map<?, ?> map) {
            map.forEach((register, number) -> last.put(register.toString(), ((Number) number).intValue()));
        }
        return last;
    }

    /** The changes that switch the ISMS on or off; switching it off keeps every record. */
    public static List<Change> switched(Snapshot snapshot, boolean on, String language, Method first) {
        Record before = settings(snapshot);
        Change change = before == null
            ? Change.create(SETTINGS, SETTINGS, Fields.of(Map.of("enabled", on, "language", language)))
            : Change.update(before, before.fields().with(Map.of("enabled", on)));
        boolean needsMethod = on && snapshot.find(METHOD, METHOD) == null;
        return needsMethod ? List.of(change, Change.create(METHOD, METHOD, Fields.of(MethodFields.write(first))))
            : List.of(change);
    }
}
