package org.wardbook.isms.e2e.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.run.Answer;
import org.wardbook.isms.e2e.run.Client;

/** Threads that add risks at the same time, and remember what the nodes promised to keep. */
final class Writers {

    private final Queue<String> promised = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private volatile boolean stopped;

    /** Starts a thread that adds up to {@code most} risks through this client. */
    void start(Client client, IsmsSpace space, int most) {
        int number = threads.size();
        Thread thread = new Thread(() -> write(client, space, number, most), "writer " + number);
        threads.add(thread);
        thread.start();
    }

    private void write(Client client, IsmsSpace space, int number, int most) {
        try {
            for (int i = 0; i < most && !stopped; i++) {
                String title = "Risk " + number + "." + i;
                Answer answer = client.post(space.records("risks"),
                    Map.of("fields", IsmsSpace.risk(title, 1 + i % 5, 1 + number % 5)));
                if (answer.status() == 201) {
                    promised.add(answer.text("ref") + " " + title);
                    first.countDown();
                } else {
                    refused.add(answer.status() + " " + answer.body());
                }
            }
        } catch (Client.NoAnswer killed) {
            stopped = true;
        }
    }

    void awaitFirst() throws InterruptedException {
        first.await();
    }

    void awaitAll() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Reference and title of what was answered with 201. */
    List<String> promised() {
        return promised.stream().sorted().toList();
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    /** Reference and title of every risk that the node shows. */
    static List<String> shown(Client client, IsmsSpace space) {
        List<String> all = new ArrayList<>();
        for (int start = 0;; start += 1000) {
            Answer page = client.get(space.records("risks") + "?limit=1000&start=" + start).expect(200);
            for (Map<String, Object> record : page.results()) {
                all.add(record.get("ref") + " " + ((Map<?, ?>) record.get("fields")).get("title"));
            }
            if (all.size() >= (Long) page.at("total")) {
                return all.stream().sorted().toList();
            }
        }
    }
}
