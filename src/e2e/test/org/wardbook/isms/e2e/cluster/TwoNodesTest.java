package org.wardbook.isms.e2e.cluster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.run.Answer;
import org.wardbook.isms.e2e.run.Folders;
import org.wardbook.isms.e2e.run.TestedWiki;

/** Two nodes on one PostgreSQL. */
public class TwoNodesTest {

    private static final int THREADS = 16;
    private static final int EACH = 10;
    private static EmbeddedPostgres postgres;
    private static Node first;
    private static Node second;

    @BeforeClass
    public static void start() throws IOException {
        Assume.assumeTrue("nodes are made only where the preview is", TestedWiki.get().own());
        postgres = EmbeddedPostgres.builder().start();
        first = Node.start(Folders.fresh("node-1"), jdbc(), "postgres");
        second = Node.start(Folders.fresh("node-2"), jdbc(), "postgres");
    }

    @AfterClass
    public static void stop() throws IOException {
        if (postgres != null) {
            for (Node node : List.of(first, second)) {
                node.close();
            }
            postgres.close();
        }
    }

    private static String jdbc() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Test
    public void sixteenThreadsOnTwoNodesLoseNothing() throws InterruptedException {
        IsmsSpace space = IsmsSpace.create(first.as("ines"), "MANY");
        Writers writers = new Writers();
        for (int i = 0; i < THREADS; i++) {
            writers.start((i % 2 == 0 ? first : second).as("ines"), space, EACH);
        }
        writers.awaitAll();
        assertEquals(List.of(), writers.refused());
        assertEquals(THREADS * EACH, writers.promised().size());
        assertEquals(writers.promised(), Writers.shown(first.as("sam"), space));
        assertEquals(writers.promised(), Writers.shown(second.as("sam"), space));
        space.requireIntact();
        assertEquals(List.of(), first.alarms());
        assertEquals(List.of(), second.alarms());
    }

    @Test
    public void eachNodeSeesTheOthersChangesAtOnce() {
        IsmsSpace space = IsmsSpace.create(first.as("ines"), "FRESH");
        String ref = space.add("risks", IsmsSpace.risk("Loss of the archive", 2, 3));
        String path = space.records("risks") + "/" + ref;
        for (int version = 1; version < 10; version++) {
            Node writer = version % 2 == 0 ? first : second;
            Node reader = version % 2 == 0 ? second : first;
            writer.as("ines").write("PATCH", path, version,
                Map.of("fields", Map.of("title", "Title " + version))).expect(200);
            Answer answer = reader.as("sam").get(path).expect(200);
            assertEquals("Title " + version, answer.text("fields", "title"));
            assertEquals((long) version + 1, answer.at("version"));
        }
    }

    @Test
    public void theSameVersionIsReplacedOnlyOnce() throws InterruptedException {
        IsmsSpace space = IsmsSpace.create(first.as("ines"), "RACE");
        String path = space.records("risks") + "/" + space.add("risks", IsmsSpace.risk("Contested", 2, 3));
        int[] statuses = new int[2];
        Thread rival = new Thread(() -> statuses[0] = patch(first, path, "From the first node"));
        rival.start();
        statuses[1] = patch(second, path, "From the second node");
        rival.join();
        assertTrue(statuses[0] + " and " + statuses[1], statuses[0] + statuses[1] == 200 + 412);
        assertEquals(2L, first.as("sam").get(path).expect(200).at("version"));
    }

    private static int patch(Node node, String path, String title) {
        return node.as("ines").write("PATCH", path, 1, Map.of("fields", Map.of("title", title))).status();
    }

    @Test
    public void aNodeThatDiesWhileItWritesLosesNothingThatItPromised() throws Exception {
        IsmsSpace space = IsmsSpace.create(first.as("ines"), "CRASH");
        Path home = Folders.fresh("node-3");
        Node dying = Node.start(home, jdbc(), "postgres");
        Writers writers = new Writers();
        for (int i = 0; i < 4; i++) {
            writers.start(dying.as("ines"), space, Integer.MAX_VALUE);
        }
        writers.awaitFirst();
        dying.kill();
        writers.awaitAll();
        space.requireIntact();
        List<String> shown = Writers.shown(second.as("sam"), space);
        assertTrue(shown + " lacks some of " + writers.promised(), shown.containsAll(writers.promised()));
        space.add("risks", IsmsSpace.risk("Added after the crash", 1, 1));
        space.requireIntact();
    }
}
