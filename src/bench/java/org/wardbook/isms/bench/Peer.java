package org.wardbook.isms.bench;

import java.util.Map;

/**
 * What the same task takes in SimpleRisk (20260820-001, PHP 8.4, MariaDB 11.8), the program that somebody would use
 * otherwise: median milliseconds of 40 warm requests of one client on a machine with two cores, read with 20 % noise. A
 * yardstick for the task, not for the architecture: there is no wiki in front of it.
 */
final class Peer {

    private static final Map<String, Map<Integer, Double>> MILLIS = Map.of(
        Report.TABLE_PAGE, Map.of(100, 75.0, 1_000, 104.0, 10_000, 376.0),
        Report.TABLE, Map.of(100, 35.0, 1_000, 64.0, 10_000, 336.0),
        Report.WHOLE, Map.of(100, 37.0, 1_000, 114.0, 10_000, 874.0),
        Report.MATRIX_PAGE, Map.of(100, 19.0, 1_000, 75.0, 10_000, 778.0),
        Report.CONTROLS_PAGE, Map.of(100, 17.0, 1_000, 18.0, 10_000, 29.0),
        Report.RECORD_PAGE, Map.of(100, 40.0, 1_000, 39.0, 10_000, 44.0),
        Report.CREATE, Map.of(100, 15.0, 1_000, 15.0, 10_000, 18.0));
    private static final Map<Integer, Double> TABLE_PER_SECOND = Map.of(1_000, 30.0, 10_000, 5.2);

    private Peer() {
    }

    /** Null where nobody measured it. */
    static Double millis(String work, int risks) {
        return MILLIS.getOrDefault(work, Map.of()).get(risks);
    }

    static Double tablePerSecond(int risks) {
        return TABLE_PER_SECOND.get(risks);
    }
}
