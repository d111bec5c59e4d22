package org.wardbook.isms.core.risk;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Record;

public class TrendsTest {

    private final MemorySpace space = MemorySpace.enabled();
    private final Trends trends = new Trends(space.store);

    private Record risk(int likelihood, int impact) {
        return space.create("risks", Map.of("title", "Fire", "inherentLikelihood", likelihood, "inherentIntegrity",
            impact));
    }

    private LocalDate today() {
        return Trends.day(space.clock.instant());
    }

    private void monthsPass(int months) {
        LocalDate later = today().plusMonths(months);
        space.clock.forward(Duration.ofDays(later.toEpochDay() - today().toEpochDay()));
    }

    private List<Integer> bands(Trend trend, int point) {
        return trend.points().get(point).bands();
    }

    @Test
    public void eachMonthEndsWithWhatWasKnownThen() {
        Record fire = risk(5, 5);
        monthsPass(1);
        risk(1, 1);
        monthsPass(1);
        space.change(fire, Map.of("status", "closed"));
        Trend trend = trends.monthly(MemorySpace.KEY, today(), 4);
        assertEquals(4, trend.points().size());
        assertEquals("before the first row", List.of(), bands(trend, 0));
        assertEquals(List.of(0, 0, 0, 1), bands(trend, 1));
        assertEquals(List.of(1, 0, 0, 1), bands(trend, 2));
        assertEquals(List.of(1, 0, 0, 0), bands(trend, 3));
        assertEquals(1, trend.points().get(3).closed());
        assertEquals(1, trend.points().get(3).open());
    }

    @Test
    public void aLaterQuestionGoesOnWhereTheFirstEnded() {
        risk(5, 5);
        assertEquals(List.of(0, 0, 0, 1), bands(trends.monthly(MemorySpace.KEY, today(), 1), 0));
        risk(5, 5);
        monthsPass(1);
        Trend trend = trends.monthly(MemorySpace.KEY, today(), 2);
        assertEquals(List.of(0, 0, 0, 2), bands(trend, 0));
        assertEquals(List.of(0, 0, 0, 2), bands(trend, 1));
    }

    @Test
    public void aChangedMethodCountsFromItsDayOn() {
        risk(4, 2);
        monthsPass(1);
        space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, 1,
            MethodFields.write(Presets.of("4x4", "en")), "");
        Trend trend = trends.monthly(MemorySpace.KEY, today(), 2);
        assertEquals(List.of("Low", "Moderate", "High", "Critical"), trend.points().get(0).names());
        assertEquals(List.of(0, 1, 0, 0), bands(trend, 0));
        assertEquals(List.of("Low", "Medium", "High", "Very high"), trend.points().get(1).names());
        assertEquals(List.of(0, 1, 0, 0), bands(trend, 1));
    }

    @Test
    public void whatNobodyAssessedIsCountedByItself() {
        space.create("risks", Map.of("title", "Vague"));
        Trend.Point point = trends.monthly(MemorySpace.KEY, today(), 1).points().get(0);
        assertEquals(1, point.unassessed());
        assertEquals(1, point.open());
    }
}
