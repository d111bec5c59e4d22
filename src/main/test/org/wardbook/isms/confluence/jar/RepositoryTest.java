package org.wardbook.isms.confluence.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** The repository is for everybody: nothing in it belongs to one machine, one network or one day of work. */
public class RepositoryTest {

    private static final Path SELF = Path.of("src/main/test/org/wardbook/isms/confluence/jar/RepositoryTest.java");
    private static final Map<String, Pattern> FOREIGN = new TreeMap<>(Map.of(
            "the path of a machine",
            Pattern.compile("(?<![\\w.}/])/(?:home|root|Users|work|workspace|tmp|mnt|media)/|[A-Z]:\\\\\\w"),
            "the host of a registry",
            Pattern.compile("(?i)\\b(?:repo\\d?|registry|nexus|artifactory|packages|npm|mirror)\\.[\\w-]+\\.[a-z]{2,}"
                    + "|\\bnpmjs\\.|\\b(?:10|172|192)\\.\\d+\\.\\d+\\.\\d+:\\d"),
            "a note to oneself",
            Pattern.compile("\\b(?:TODO|FIXME|XXX|HACK)\\b|\\b(?:[Ii]ssue|PR|ticket) #\\d|\\bworktree\\b|\\bsubagent")
    ));

    @Test
    public void nothingBelongsToOneMachineOrOneDay() throws Exception {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (Path file : Repository.texts()) {
            Path name = Repository.root().relativize(file);
            String text = Files.readString(file);
            read++;
            if (!name.equals(SELF)) {
                FOREIGN.forEach((what, pattern) -> {
                    Matcher hit = pattern.matcher(text);
                    if (hit.find()) {
                        found.add(name + ": " + what + ": " + hit.group());
                    }
                });
            }
        }
        assertTrue("only " + read + " files are there", read > 300);
        assertEquals(List.of(), found);
    }
}
