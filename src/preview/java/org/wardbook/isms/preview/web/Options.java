package org.wardbook.isms.preview.web;

import java.nio.file.Path;
import java.util.Properties;

/**
 * How the preview starts.
 *
 * @param port the port on the loopback interface; 0 takes any free one
 * @param home the folder of all its data
 * @param jdbc the database's URL; empty keeps an H2 file in the home
 * @param app the app's jar
 * @param demo whether an empty home gets the demo space
 */
public record Options(int port, Path home, String jdbc, String jdbcUser, String jdbcPassword, Path app, boolean demo) {

    public static final int USUAL_PORT = 1990;

    /** @throws StartupFault if the port is no port or the app's jar is not named */
    public static Options of(Properties properties) {
        String app = properties.getProperty("preview.app", "");
        if (app.isBlank()) {
            throw new StartupFault("The property preview.app is missing: it names the app's jar.");
        }
        return new Options(port(properties.getProperty("preview.port", "")),
            Path.of(orElse(properties.getProperty("preview.home"), "target/preview-home")).toAbsolutePath(),
            properties.getProperty("preview.jdbc", "").strip(),
            properties.getProperty("preview.jdbc.user", ""),
            properties.getProperty("preview.jdbc.password", ""),
            Path.of(app).toAbsolutePath(),
            Boolean.parseBoolean(properties.getProperty("preview.demo", "false")));
    }

    /** The database's URL; where none was given, a file that keeps texts beside their rows as PostgreSQL does. */
    public String databaseUrl() {
        return jdbc.isEmpty() ? "jdbc:h2:file:" + home.resolve("wiki") + ";MAX_LENGTH_INPLACE_LOB=16384" : jdbc;
    }

    private static String orElse(String value, String other) {
        return value == null || value.isBlank() ? other : value;
    }

    private static int port(String text) {
        if (text.isBlank()) {
            return USUAL_PORT;
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new StartupFault("preview.port is '" + text + "': give a number from 0 to 65535.");
    }
}
