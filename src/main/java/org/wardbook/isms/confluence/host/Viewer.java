package org.wardbook.isms.confluence.host;

import java.time.LocalDate;
import java.time.ZoneId;
import org.wardbook.isms.core.record.Actor;

/** Who looks at which space, and how times and texts are shown to them. */
public record Viewer(Actor actor, String space, String spaceName, ZoneId zone, Words words) {

    /** The date where the viewer is. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }
}
