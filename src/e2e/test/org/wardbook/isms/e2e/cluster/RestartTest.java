package org.wardbook.isms.e2e.cluster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.run.Folders;
import org.wardbook.isms.e2e.run.TestedWiki;

/** The database in the home outlives its process, however that ends. */
public class RestartTest {

    @Before
    public void onlyWhereThePreviewIs() {
        Assume.assumeTrue(TestedWiki.get().own());
    }

    @Test
    public void aRestartKeepsEverythingAndACrashLeavesAValidChain() throws InterruptedException {
        Path home = Folders.fresh("restarted");
        IsmsSpace space;
        List<String> before;
        long sequence;
        try (Node node = Node.start(home, "", "")) {
            space = IsmsSpace.create(node.as("ines"), "KEPT");
            space.add("risks", IsmsSpace.risk("Loss of the archive", 2, 3));
            space.page("Kept page", "<p>Kept text</p>" + IsmsSpace.macro("isms-risk-table"));
            before = Writers.shown(node.as("sam"), space);
            sequence = space.sequence();
        }
        Node crashing = Node.start(home, "", "");
        assertEquals(before, Writers.shown(crashing.as("sam"), space));
        assertEquals(sequence, crashing.as("sam").get(space.path()).expect(200).at("sequence"));
        assertTrue(crashing.as("sam").get("/display/" + space.key() + "/Kept+page").expect(200).body()
            .contains("Loss of the archive"));
        Writers writers = new Writers();
        for (int i = 0; i < 4; i++) {
            writers.start(crashing.as("ines"), space, Integer.MAX_VALUE);
        }
        writers.awaitFirst();
        crashing.kill();
        writers.awaitAll();
        try (Node again = Node.start(home, "", "")) {
            assertEquals(Boolean.TRUE,
                again.as("ines").get(space.path() + "/journal/verify").expect(200).at("intact"));
            assertTrue(Writers.shown(again.as("sam"), space).containsAll(before));
            again.as("ines").post(space.records("risks"),
                java.util.Map.of("fields", IsmsSpace.risk("Added after the crash", 1, 1))).expect(201);
            assertEquals(Boolean.TRUE,
                again.as("ines").get(space.path() + "/journal/verify").expect(200).at("intact"));
            assertEquals(List.of(), again.alarms());
        }
    }
}
