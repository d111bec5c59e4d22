package org.wardbook.isms.confluence.draw;

import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.confluence.host.Words;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * What a drawing is made from. {@code live} is false where the page is exported or shows the past: nothing to click
 * is drawn then.
 *
 * @param base the wiki's context path, empty or with a leading slash
 * @param past up to the state that is shown
 */
public record Sheet(Viewer viewer, Snapshot snapshot, Reading reading, Registers registers, ConfluencePeople people,
                    Parameters parameters, String base, Past past, boolean live) {

    public Words words() {
        return viewer.words();
    }

    public Labels labels() {
        return new Labels(viewer.words(), reading.method());
    }

    public Dates dates() {
        return Dates.of(viewer.words(), viewer.zone());
    }

    public Links links() {
        return new Links(base, viewer.space());
    }

    /** The full name of who wrote something: the app's own where nobody did. */
    public String author(String user) {
        return user.isEmpty() ? words().text("name") : people.fullName(user);
    }

    /** Whether the viewer may write records of the register. */
    public boolean editable(Register register) {
        return register.isAdministered() ? viewer.actor().mayAdminister() : viewer.actor().mayEdit();
    }
}
