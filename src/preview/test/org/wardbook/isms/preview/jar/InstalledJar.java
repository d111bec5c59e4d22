package org.wardbook.isms.preview.jar;

import java.nio.file.Path;

/** The app as it is handed out; the build says where it lies. */
final class InstalledJar {

    private InstalledJar() {
    }

    static Path path() {
        String jar = System.getProperty("app.jar");
        if (jar == null) {
            throw new IllegalStateException("no system property app.jar: run the test with mvn verify");
        }
        return Path.of(jar);
    }
}
