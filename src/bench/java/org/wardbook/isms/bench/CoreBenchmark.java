package org.wardbook.isms.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.journal.InMemoryJournalStore;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.People;
import org.wardbook.isms.core.register.Query;
import org.wardbook.isms.core.register.Records;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.risk.Matrix;
import org.wardbook.isms.core.risk.Stage;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Index;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.snapshot.Snapshots;
import org.wardbook.isms.core.space.Spaces;

/** The core alone, on a journal in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class CoreBenchmark {

    private static final String SPACE = "BENCH";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Actor EDITOR = new Actor("key-ines", Set.of(), true, true, false);

    @Param({"1000", "10000", "100000"})
    public int risks;

    private InMemoryJournalStore store;
    private Snapshots snapshots;
    private Ledger ledger;
    private Records records;
    private Register register;
    private int toggle;

    private static final class Unlocked implements SpaceLock {
        @Override
        public <T> T locked(String space, Supplier<T> work) {
            return work.get();
        }
    }

    private static final class Keys implements People {
        @Override
        public Optional<String> key(String name) {
            return Optional.of("key-" + name);
        }

        @Override
        public String fullName(String key) {
            return key;
        }
    }

    @Setup
    public void fill() {
        store = new InMemoryJournalStore();
        snapshots = new Snapshots(store, Clock.systemUTC(), 1_000_000);
        ledger = new Ledger(store, snapshots, new Unlocked(), Clock.systemUTC());
        records = new Records(snapshots, ledger, Wardbook.REGISTERS, new Keys());
        register = Wardbook.REGISTERS.named("risks");
        ledger.commit(SPACE, Actor.APP, "", snapshot ->
            Spaces.switched(snapshot, true, "en", Presets.of("5x5", "en")));
        ledger.commit(SPACE, Actor.APP, "", snapshot -> {
            List<Change> changes = new ArrayList<>();
            for (int n = 1; n <= risks; n++) {
                changes.add(Change.create("risks", "R-", RiskData.state(n, List.of("key-a", "key-b", "key-c"))));
            }
            return changes;
        });
    }

    private Query query(Snapshot snapshot) {
        return Query.parse(register, records.reading(snapshot, TODAY), "", List.of(), "-score", "key-ines");
    }

    @Benchmark
    public List<Record> firstFiftySorted() {
        Snapshot snapshot = snapshots.current(SPACE);
        return query(snapshot).in(snapshot).slice(0, 50);
    }

    @Benchmark
    public int firstFiftyOfASearch() {
        Snapshot snapshot = snapshots.current(SPACE);
        Index index = Query.parse(register, records.reading(snapshot, TODAY), "asset " + toggle++ % 97, List.of(),
            "-score", "key-ines").in(snapshot);
        return index.slice(0, 50).size();
    }

    @Benchmark
    public Matrix matrix() {
        Snapshot snapshot = snapshots.current(SPACE);
        return Matrix.of(query(snapshot).in(snapshot), Spaces.method(snapshot), Stage.CURRENT);
    }

    @Benchmark
    public Record change() {
        Record before = snapshots.current(SPACE).find("risks", "R-7");
        return records.change(EDITOR, SPACE, register, "R-7", before.version(),
            Map.of("currentLikelihood", 1 + toggle++ % 5), "", TODAY);
    }

    @Benchmark
    public Snapshot loadCold() {
        return new Snapshots(store, Clock.systemUTC(), 1_000_000).current(SPACE);
    }

    @Benchmark
    public Verification verify() {
        return Verification.of(store, SPACE);
    }
}
