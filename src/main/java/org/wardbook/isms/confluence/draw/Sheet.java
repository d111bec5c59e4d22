package org.wardbook.isms.confluence.draw;

import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.confluence.host.Words;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * What a drawing is made from. {@code live} is false where the page is exported or shows the past: nothing to click
 * is drawn then.
 */
public record Sheet(Viewer viewer, Snapshot snapshot, Reading reading, Registers registers, ConfluencePeople people,
                    Parameters parameters, boolean live) {

    public Words words() {
        return viewer.words();
    }

    public Labels labels() {
        return new Labels(viewer.words(), reading.method());
    }
}
