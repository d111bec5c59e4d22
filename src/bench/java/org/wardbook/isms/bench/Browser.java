package org.wardbook.isms.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.wardbook.isms.core.json.Json;

/** A client that is logged in with the form, as a browser is, and keeps its connection. */
final class Browser {

    private final String wiki;
    private final HttpClient http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

    Browser(String wiki, String user) {
        this.wiki = wiki;
        send(HttpRequest.newBuilder(URI.create(wiki + "/dologin.action"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("os_username=" + user + "&os_password=" + user
                + "&os_destination=%2Frest%2Fapi%2Fuser%2Fcurrent")), 302);
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(wiki + path)).GET(), 200);
    }

    Map<String, Object> getJson(String path) {
        return Json.parseObject(get(path));
    }

    String write(String method, String path, Object body, int expected) {
        return send(HttpRequest.newBuilder(URI.create(wiki + path)).header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check").method(method, BodyPublishers.ofString(Json.write(body))), expected);
    }

    private String send(HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " gives "
                    + answer.statusCode() + ": " + answer.body().substring(0, Math.min(300, answer.body().length())));
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new IllegalStateException(wiki + " does not answer.", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Requests per second of several clients that ask for the same page for some seconds. */
    static double throughput(String wiki, String user, String path, int clients, double seconds) {
        List<Browser> browsers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Browser browser = new Browser(wiki, user);
            browser.get(path);
            browsers.add(browser);
        }
        CountDownLatch start = new CountDownLatch(1);
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        long[] done = new long[clients];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                try {
                    start.await();
                    long end = System.nanoTime() + (long) (seconds * 1e9);
                    while (System.nanoTime() < end) {
                        browsers.get(number).get(path);
                        done[number]++;
                    }
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } catch (RuntimeException refused) {
                    failure.set(refused);
                }
            }, "client " + i);
            threads.add(thread);
            thread.start();
        }
        long begin = System.nanoTime();
        start.countDown();
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return java.util.stream.LongStream.of(done).sum() / ((System.nanoTime() - begin) / 1e9);
    }
}
