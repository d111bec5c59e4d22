package org.wardbook.isms.e2e.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wardbook.isms.preview.web.Options;
import org.wardbook.isms.preview.web.PreviewServer;

/**
 * The wiki that the suites test: the one at {@code wiki.url}, else a preview that is started once, on a free port, with a
 * fresh home and the finished jar. Its users are those of the preview, with their names as passwords;
 * {@code wiki.admin} ({@code user:password}) replaces the administrator.
 */
public final class TestedWiki {

    private static TestedWiki only;

    private final String url;
    private final Path log;

    private TestedWiki(String url, Path log) {
        this.url = url;
        this.log = log;
    }

    /** Starts the preview with the first call. */
    public static synchronized TestedWiki get() {
        if (only == null) {
            String given = System.getProperty("wiki.url", "");
            only = given.isBlank() ? preview() : new TestedWiki(given.replaceAll("/+$", ""), null);
        }
        return only;
    }

    private static TestedWiki preview() {
        Path home = Folders.fresh("wiki");
        PreviewServer server = PreviewServer.start(new Options(0, home, "", "", "", app(), false));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "preview shutdown"));
        return new TestedWiki(server.baseUrl(), home.resolve("preview.log"));
    }

    /** The finished jar. */
    public static Path app() {
        Path jar = Path.of(System.getProperty("app.jar", "target/wardbook-isms-1.0.0.jar")).toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("There is no " + jar + ": run mvn verify from the project's folder.");
        }
        return jar;
    }

    /** The address, without slash at the end. */
    public String url() {
        return url;
    }

    /** Where the server logs; empty for a wiki elsewhere. */
    public Optional<Path> log() {
        return Optional.ofNullable(log);
    }

    /** Whether it is the suites' own preview, which may be stopped, looked into and wondered about. */
    public boolean own() {
        return log != null;
    }

    /** The password of one of the wiki's users. */
    public static String password(String user) {
        String admin = System.getProperty("wiki.admin", "");
        int colon = admin.indexOf(':');
        return colon > 0 && admin.substring(0, colon).equals(user) ? admin.substring(colon + 1) : user;
    }

    /** The name of the wiki's administrator. */
    public static String administrator() {
        String admin = System.getProperty("wiki.admin", "");
        int colon = admin.indexOf(':');
        return colon > 0 ? admin.substring(0, colon) : "admin";
    }
}
