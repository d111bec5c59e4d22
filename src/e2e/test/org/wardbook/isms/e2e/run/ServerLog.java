package org.wardbook.isms.e2e.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that a server's log gained since it was opened here. */
public final class ServerLog {

    /** {@code 2026-01-31 12:00:00.000 WARNING logger text}; a second level is a name of the JDK's logging. */
    private static final Pattern ALARM = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ (WARNING|SEVERE)\\b.*");

    private final Path file;
    private long read;

    private ServerLog(Path file, long read) {
        this.file = file;
        this.read = read;
    }

    /** The log from its beginning. */
    public static ServerLog of(Path file) {
        return new ServerLog(file, 0);
    }

    /** The log from now on. */
    static ServerLog fromNow(Path file) {
        try {
            return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Warnings and errors that came since the last call. */
    public List<String> alarms() {
        return news().lines().filter(line -> ALARM.matcher(line).matches()).toList();
    }

    private String news() {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, log.length() - read)];
            log.seek(read);
            log.readFully(bytes);
            read += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
