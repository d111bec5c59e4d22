package org.wardbook.isms.confluence.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sources, as they are checked out. */
final class Repository {

    private static final Set<String> MADE = Set.of(".git", "target", "node_modules", ".idea", ".vscode");
    private static final Set<String> BINARY = Set.of("png");

    private Repository() {
    }

    static Path root() {
        return Path.of(FinishedJar.property("platform.sources")).resolve("../../..").normalize();
    }

    /** The files that people write, but for pictures. */
    static List<Path> texts() throws IOException {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file) && isWritten(root.relativize(file)))
                    .sorted().toList();
        }
    }

    private static boolean isWritten(Path file) {
        for (Path part : file) {
            if (MADE.contains(part.toString())) {
                return false;
            }
        }
        String name = file.getFileName().toString();
        return !name.endsWith(".iml") && !BINARY.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
