package org.wardbook.isms.preview.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything goes to {@code preview.log} in the home; warnings also to standard error. */
final class Logs {

    private static final int LIMIT = 10_000_000;

    private Logs() {
    }

    /** For the process; call it once, before anything else logs. */
    static void open(Path home) {
        System.setProperty("java.util.logging.SimpleFormatter.format",
            "%1$tF %1$tT.%1$tL %4$-7s %3$s %5$s%6$s%n");
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(file(home));
        Handler console = new ConsoleHandler();
        console.setLevel(Level.WARNING);
        root.addHandler(console);
    }

    private static Handler file(Path home) {
        try {
            FileHandler file = new FileHandler(home.resolve("preview.log").toString().replace("%", "%%"), LIMIT, 2, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            return file;
        } catch (IOException unusable) {
            throw new StartupFault("The log in " + home + " cannot be written (" + unusable.getMessage()
                + "): give another folder with -Dpreview.home.", unusable);
        }
    }
}
