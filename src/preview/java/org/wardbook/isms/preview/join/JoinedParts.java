package org.wardbook.isms.preview.join;

import org.wardbook.isms.preview.host.Frame;
import org.wardbook.isms.preview.host.Routes;
import org.wardbook.isms.preview.web.InstalledApp;
import org.wardbook.isms.preview.web.Parts;
import org.wardbook.isms.preview.wiki.Wiki;

/** The parts of a preview that are open until it ends. */
record JoinedParts(Wiki wiki, InstalledApp app, Routes routes, Frame frame, Opened opened) implements Parts {

    @Override
    public void close() {
        opened.close();
    }
}
