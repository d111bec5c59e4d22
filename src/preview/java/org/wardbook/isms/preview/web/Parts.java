package org.wardbook.isms.preview.web;

import org.wardbook.isms.preview.host.Frame;
import org.wardbook.isms.preview.host.Routes;
import org.wardbook.isms.preview.wiki.Wiki;

/** What a running preview joins: the kept wiki, the installed app, and the wiki's pages. */
public interface Parts extends AutoCloseable {

    Wiki wiki();

    InstalledApp app();

    Routes routes();

    Frame frame();

    @Override
    void close();

    /** Opens them; gives back nothing half open. */
    interface Maker {

        /** @throws StartupFault with one sentence, if the database or the app refuses */
        Parts open(Options options, PagePort port);
    }
}
