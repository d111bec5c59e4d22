package org.wardbook.isms.core.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Rows in memory, for tests and benchmarks of what lies above a store. */
public final class InMemoryJournalStore implements JournalStore {

    private final Map<String, List<Entry>> chains = new ConcurrentHashMap<>();
    private final Set<String> versions = new HashSet<>();

    @Override
    public synchronized List<Entry> after(String space, long sequence, int limit) {
        List<Entry> chain = chains.getOrDefault(space, List.of());
        int from = (int) Math.min(sequence, chain.size());
        return List.copyOf(chain.subList(from, (int) Math.min(chain.size(), (long) from + limit)));
    }

    @Override
    public synchronized Optional<Entry> last(String space) {
        List<Entry> chain = chains.getOrDefault(space, List.of());
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    @Override
    public synchronized List<Entry> history(String space, String register, String ref) {
        return chains.getOrDefault(space, List.of()).stream()
            .filter(e -> e.register().equals(register) && e.ref().equals(ref)).toList();
    }

    @Override
    public synchronized void append(List<Entry> entries) {
        Set<String> added = new HashSet<>();
        long next = -1;
        for (Entry entry : entries) {
            long end = chains.getOrDefault(entry.space(), List.of()).size();
            next = next < 0 ? end + 1 : next + 1;
            String version = String.join("\n", entry.space(), entry.register(), entry.ref(), "" + entry.version());
            if (entry.sequence() != next || versions.contains(version) || !added.add(version)) {
                throw new Collision("sequence " + entry.sequence() + " or version " + version + " exists", null);
            }
        }
        for (Entry entry : entries) {
            chains.computeIfAbsent(entry.space(), key -> new ArrayList<>()).add(entry);
        }
        versions.addAll(added);
    }
}
