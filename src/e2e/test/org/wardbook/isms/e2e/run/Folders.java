package org.wardbook.isms.e2e.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where the suites write: one folder of the build. */
public final class Folders {

    private Folders() {
    }

    /** An empty folder of this name; what an earlier run left there is gone. */
    public static Path fresh(String name) {
        Path folder = output().resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    static Path screenshots() {
        return output().resolve("screenshots");
    }

    private static Path output() {
        return Path.of(System.getProperty("e2e.output", "target/e2e")).toAbsolutePath();
    }
}
