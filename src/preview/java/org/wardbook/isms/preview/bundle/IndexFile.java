package org.wardbook.isms.preview.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.ClassUtils;
import org.springframework.util.StreamUtils;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.web.StartupFault;

/** One file of {@code META-INF/plugin-components}: a class in each line, {@code class} or {@code class#bean}. */
final class IndexFile {

    static final String FOLDER = "META-INF/plugin-components/";

    /** A class of the app or of the platform, and the name of its bean. */
    record Line(Class<?> type, String bean) {
    }

    private IndexFile() {
    }

    /**
     * Its lines; none where there is no such file.
     *
     * @throws StartupFault naming the line whose class is not found or that is empty
     */
    static List<Line> read(AppCode code, String name) {
        URL file = code.resource(FOLDER + name);
        List<Line> lines = new ArrayList<>();
        for (String text : file == null ? List.<String>of() : text(file).lines().toList()) {
            lines.add(line(code, FOLDER + name + " line " + (lines.size() + 1), text));
        }
        return lines;
    }

    private static Line line(AppCode code, String place, String text) {
        int mark = text.indexOf('#');
        String type = mark < 0 ? text : text.substring(0, mark);
        try {
            Class<?> loaded = Class.forName(type, false, code.loader());
            return new Line(loaded, mark < 0 ? ClassUtils.getShortNameAsProperty(loaded) : text.substring(mark + 1));
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new StartupFault(place + " names '" + type + "', and the app sees no such class.", missing);
        }
    }

    private static String text(URL file) {
        try (var in = file.openStream()) {
            return StreamUtils.copyToString(in, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
