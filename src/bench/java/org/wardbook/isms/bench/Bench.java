package org.wardbook.isms.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.wardbook.isms.core.snapshot.Snapshots;
import org.wardbook.isms.preview.ao.ConnectionPool;
import org.wardbook.isms.preview.web.Options;
import org.wardbook.isms.preview.web.PreviewServer;

/** Measures everything and prints one table; {@code bench.sizes} says at how many risks in a space. */
public final class Bench {

    private static final int ROWS = 50;
    private static final int MOST_ROWS = 1_000;
    private static final int CLIENTS = 8;
    private static final double SECONDS = 2;
    private static final double WARM_UP = 40;
    /** Records held at once when memory is measured, so that they outweigh whatever else comes and goes. */
    private static final int HELD = 200_000;
    private static final long NOISE = 500_000;

    private final Path output = Path.of(System.getProperty("bench.output", "target/bench")).toAbsolutePath();
    private final Path app = Path.of(System.getProperty("bench.app")).toAbsolutePath();
    private final List<Integer> sizes =
        Stream.of(System.getProperty("bench.sizes", "100,1000,10000").split(",")).map(Integer::valueOf).toList();
    private final Report report = new Report();

    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench();
        bench.requests();
        bench.postgres();
        bench.report.write(bench.output);
        if (Boolean.parseBoolean(System.getProperty("bench.jmh", "true"))) {
            bench.parts();
        }
    }

    private void requests() throws IOException {
        Path home = Files.createTempDirectory("wardbook-bench");
        Options options = new Options(0, home, "", "", "", app, false);
        try (PreviewServer server = PreviewServer.start(options);
             HikariDataSource beside = ConnectionPool.open(options.databaseUrl(), "", "", 4)) {
            Seeds seeds = new Seeds(new Browser(server.baseUrl(), "ines"), beside);
            for (int size : sizes) {
                seeds.space("B" + size, size);
                if (size == sizes.get(0)) {
                    warmUp(server.baseUrl(), size);
                }
                space(server.baseUrl(), size, new Statements(beside));
                memory(seeds, size);
            }
        }
        cold(options);
    }

    /** Lets the compiler see everything often enough, so that the first size is not the slowest. */
    private void warmUp(String wiki, int size) {
        Browser sam = new Browser(wiki, "sam");
        long end = System.nanoTime() + (long) (WARM_UP * 1e9);
        while (System.nanoTime() < end) {
            for (String page : List.of("Table", "Matrix", "Controls")) {
                sam.get("/display/B" + size + "/" + page);
            }
            sam.get("/spaces/isms/record.action?key=B" + size + "&ref=R-7");
            sam.get("/rest/isms/1.0/spaces/B" + size + "/registers/risks/records?limit=50&sort=-score");
        }
    }

    private void space(String wiki, int size, Statements statements) {
        Browser sam = new Browser(wiki, "sam");
        HeapBaseline floor = new HeapBaseline(size);
        String pages = "/display/B" + size;
        String rest = "/rest/isms/1.0/spaces/B" + size;
        double floorTable = Timing.of(500, 1, () -> floor.table(ROWS)).median();
        page(Report.TABLE_PAGE, size, sam, pages + "/Table", 3.0, floorTable, statements);
        page(Report.TABLE, size, sam, rest + "/views/isms-risk-table?limit=50&sort=-score", 3.0, floorTable, statements);
        double floorWhole = Timing.of(200, 2, () -> floor.table(Integer.MAX_VALUE)).median();
        report.millis(Report.WHOLE, size, Timing.of(100, SECONDS, () -> whole(sam, rest, size)), 3 * floorWhole,
            floorWhole, null);
        double floorMatrix = Timing.of(500, 1, floor::matrix).median();
        page(Report.MATRIX_PAGE, size, sam, pages + "/Matrix", 5.0, floorMatrix, statements);
        page(Report.CONTROLS_PAGE, size, sam, pages + "/Controls", 5.0, null, statements);
        page(Report.RECORD_PAGE, size, sam, "/spaces/isms/record.action?key=B" + size + "&ref=R-7", 5.0, null,
            statements);
        page(Report.RECORD, size, sam, rest + "/registers/risks/records/R-7", null, null, statements);
        page(Report.RECORDS, size, sam, rest + "/registers/risks/records?limit=50&sort=-score", null, null, statements);
        report.other("risk table page, 8 clients", size,
            Browser.throughput(wiki, "sam", pages + "/Table", CLIENTS, SECONDS), "req/s", 1_000.0,
            Peer.tablePerSecond(size));
        create(Report.CREATE, wiki, size, 5.0);
    }

    private void page(String work, int size, Browser browser, String path, Double target, Double floor,
                      Statements statements) {
        Timing timing = Timing.of(1_000, SECONDS, () -> browser.get(path));
        report.millis(work, size, timing, target, floor, statements.during(10, () -> browser.get(path)));
    }

    private static Object whole(Browser browser, String rest, int size) {
        int length = 0;
        for (int start = 0; start < size; start += MOST_ROWS) {
            length += browser.get(rest + "/views/isms-risk-table?sort=-score&limit=" + MOST_ROWS + "&start=" + start)
                .length();
        }
        return length;
    }

    private void create(String work, String wiki, int size, double target) {
        Browser ines = new Browser(wiki, "ines");
        Map<String, Object> body = Map.of("fields", Map.of("title", "A new risk", "currentLikelihood", 3,
            "currentAvailability", 4, "owner", Map.of("username", "frank"), "dueDate", "2030-01-31"));
        String path = "/rest/isms/1.0/spaces/B" + size + "/registers/risks/records";
        report.millis(work, size, Timing.of(300, SECONDS, () -> ines.write("POST", path, body, 201)), target, null, null);
    }

    /** What one space's snapshot takes: how much is free again when it is let go. */
    private void memory(Seeds seeds, int size) {
        if (size < 10_000) {
            return;
        }
        List<Snapshots> copies = new ArrayList<>();
        long records = 0;
        for (int held = 0; held < HELD; held += size) {
            Snapshots snapshots = new Snapshots(seeds.store(), Clock.systemUTC(), Long.MAX_VALUE);
            records += snapshots.current("B" + size).size();
            copies.add(snapshots);
        }
        long with = used();
        if (copies.stream().mapToLong(Snapshots::recordsHeld).sum() != records) {
            throw new IllegalStateException("A snapshot is not held.");
        }
        copies.clear();
        report.other("heap for 10,000 records", size, (with - used()) / 1e6 * 10_000 / records, "MB", 15.0, null);
    }

    /** What is left after collecting until nothing more goes. */
    private static long used() {
        long used = Long.MAX_VALUE;
        for (long next = collected(); next < used - NOISE; next = collected()) {
            used = next;
        }
        return used;
    }

    private static long collected() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void cold(Options options) {
        for (int size : sizes) {
            Timing start = Timing.once(() -> {
                try (PreviewServer server = PreviewServer.start(options)) {
                    Browser sam = new Browser(server.baseUrl(), "sam");
                    sam.get("/display/B" + sizes.get(0));
                    report.millis(Report.COLD, size, Timing.once(() -> sam.get("/display/B" + size + "/Table")),
                        size <= 10_000 ? 500.0 : 5_000.0, null, null);
                    return sam;
                }
            });
            report.other("start, page and stop of a node", size, start.median() / 1_000, "s", null, null);
        }
    }

    private void postgres() throws IOException {
        int size = Math.min(1_000, sizes.get(sizes.size() - 1));
        Path home = Files.createTempDirectory("wardbook-bench");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            try (PreviewServer server = PreviewServer.start(new Options(0, home, url, "postgres", "", app, false));
                 HikariDataSource beside = ConnectionPool.open(url, "postgres", "", 4)) {
                new Seeds(new Browser(server.baseUrl(), "ines"), beside).space("B" + size, size);
                create(Report.CREATE_POSTGRES, server.baseUrl(), size, 10.0);
            }
        }
    }

    private void parts() throws RunnerException, IOException {
        Files.createDirectories(output);
        new Runner(new OptionsBuilder().include(CoreBenchmark.class.getName()).shouldFailOnError(true)
            .resultFormat(ResultFormatType.JSON).result(output.resolve("parts.json").toString()).build()).run();
    }
}
