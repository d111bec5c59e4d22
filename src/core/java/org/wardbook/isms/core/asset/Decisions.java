package org.wardbook.isms.core.asset;

import java.util.ArrayList;
import java.util.List;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * What the owner of an information asset has to decide: how much protection it needs, how it may be handled, who may
 * have access (ISO/IEC 27001:2022, A.5.9, A.5.10, A.5.12, A.5.15). A need that is inherited counts as known.
 */
public final class Decisions {

    static final List<String> ALL = List.of("no-owner", "no-need", "no-handling", "no-access");
    private static final List<String> NEEDS = List.of("confidentiality", "integrity", "availability");

    private Decisions() {
    }

    /** What nobody decided yet, without the owner who would have to. */
    public static List<String> open(Snapshot snapshot, Record asset) {
        return missing(asset, Inheritance.of(snapshot)).stream().filter(what -> !what.equals("no-owner")).toList();
    }

    static List<String> missing(Record asset, Inheritance inheritance) {
        List<String> missing = new ArrayList<>();
        if (!asset.fields().has("owner")) {
            missing.add("no-owner");
        }
        if (NEEDS.stream().anyMatch(objective -> inheritance.need(asset.ref(), objective).level() == 0)) {
            missing.add("no-need");
        }
        if (!asset.fields().has("handling")) {
            missing.add("no-handling");
        }
        if (!asset.fields().has("access")) {
            missing.add("no-access");
        }
        return missing;
    }

    static Object stored(List<String> missing) {
        return missing.isEmpty() ? null : missing;
    }
}
