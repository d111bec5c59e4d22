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

/** Everything goes to {@code preview.log} in the home; warnings also to standard error. One at a time in a process. */
final class Logs implements AutoCloseable {

    private static final int LIMIT = 10_000_000;

    private final Handler file;

    private Logs(Handler file) {
        this.file = file;
    }

    static Logs open(Path home) {
        System.setProperty("java.util.logging.SimpleFormatter.format",
            "%1$tF %1$tT.%1$tL %4$-7s %3$s %5$s%6$s%n");
        Handler file = file(home);
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(file);
        Handler console = new ConsoleHandler();
        console.setLevel(Level.WARNING);
        root.addHandler(console);
        return new Logs(file);
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(file);
        file.close();
    }

    private static Handler file(Path home) {
        try {
            String pattern = home.resolve("preview.log").toString().replace("%", "%%");
            FileHandler file = new FileHandler(pattern, LIMIT, 1, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            return file;
        } catch (IOException unusable) {
            throw new StartupFault("The log in " + home + " cannot be written (" + unusable.getMessage()
                + "): give another folder with -Dpreview.home.", unusable);
        }
    }
}
