package org.wardbook.isms.bench;

import java.util.Arrays;

/** How long something took, over and over: median and the 95th percentile in milliseconds. */
record Timing(double median, double p95, int runs) {

    private static final double NANOS = 1e6;
    private static final int LEAST = 15;

    /** A piece of work; what it returns is looked at, so that nothing is optimised away. */
    interface Work {
        Object run();
    }

    private static int seen;

    /** Warms up for a third of the time, then measures up to {@code most} runs. */
    static Timing of(int most, double seconds, Work work) {
        long start = System.nanoTime();
        for (int i = 0; i < most / 3 + 1 && System.nanoTime() < start + seconds / 3 * 1e9; i++) {
            seen += work.run().hashCode();
        }
        long[] nanos = new long[most];
        int runs = 0;
        start = System.nanoTime();
        while (runs < most && (runs < LEAST || System.nanoTime() < start + seconds * 1e9)) {
            long before = System.nanoTime();
            Object result = work.run();
            nanos[runs++] = System.nanoTime() - before;
            seen += result.hashCode();
        }
        long[] sorted = Arrays.copyOf(nanos, runs);
        Arrays.sort(sorted);
        return new Timing(sorted[runs / 2] / NANOS, sorted[(int) (runs * 0.95)] / NANOS, runs);
    }

    /** One run, which nothing has warmed up. */
    static Timing once(Work work) {
        long before = System.nanoTime();
        seen += work.run().hashCode();
        double millis = (System.nanoTime() - before) / NANOS;
        return new Timing(millis, millis, 1);
    }
}
