package org.wardbook.isms.e2e.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wardbook.isms.e2e.run.Client;
import org.wardbook.isms.e2e.run.ServerLog;
import org.wardbook.isms.e2e.run.TestedWiki;

/** A wiki in a process of its own, so that it can be killed. */
final class Node implements AutoCloseable {

    private static final String READY = "Preview ready: ";
    private static final long PATIENCE = 60;

    private final Process process;
    private final Path home;
    private final String url;

    private Node(Process process, Path home, String url) {
        this.process = process;
        this.home = home;
        this.url = url;
    }

    /** Returns when it is usable. @param jdbc the database's URL; empty for one in the home */
    static Node start(Path home, String jdbc, String user) {
        return awaited(launch(home, jdbc, user), home);
    }

    /** Two nodes on one database, started at the same time as far as the first one's tables allow. */
    static Process launch(Path home, String jdbc, String user) {
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Duser.language=en",
            "-Dpreview.app=" + TestedWiki.app(), "-Dpreview.port=0", "-Dpreview.home=" + home,
            "-Dpreview.jdbc=" + jdbc, "-Dpreview.jdbc.user=" + user,
            "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "org.wardbook.isms.preview.Preview"));
        try {
            Files.createDirectories(home);
            return new ProcessBuilder(command).redirectError(home.resolve("stderr.txt").toFile()).start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    static Node awaited(Process process, Path home) {
        try {
            BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(READY)) {
                    return new Node(process, home, line.substring(READY.length()).strip());
                }
            }
            throw new IllegalStateException("The node did not start: " + Files.readString(home.resolve("stderr.txt")));
        } catch (IOException unreadable) {
            process.destroyForcibly();
            throw new UncheckedIOException(unreadable);
        }
    }

    Client as(String person) {
        return Client.of(url, person);
    }

    List<String> alarms() {
        return ServerLog.of(home.resolve("preview.log")).alarms();
    }

    /** As {@code kill -9}: it gets no chance to finish anything. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The node does not stop.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
