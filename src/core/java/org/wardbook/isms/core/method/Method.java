package org.wardbook.isms.core.method;

import java.util.List;

/**
 * How one space assesses risk: two scales, the way from likelihood and impact to a score and a band, and the appetite.
 * ISO/IEC 27001:2022, 6.1.2 a) asks for criteria that are established and kept; {@code version} is that of the record.
 *
 * @param grid    the band of each cell, one row per likelihood level from 1, one column per impact level from 1; empty
 *                unless the formula is GRID
 * @param bands   from the lowest to the highest
 * @param appetite the highest band, counted from 0, that is accepted without treatment
 */
public record Method(int version, List<Level> likelihood, List<Level> impact, Formula formula,
                     List<List<Integer>> grid, List<Band> bands, int appetite) {

    /** How a score is made; GRID keeps the product as score and takes the band from the grid. */
    public enum Formula { PRODUCT, SUM, GRID }

    public Method {
        likelihood = List.copyOf(likelihood);
        impact = List.copyOf(impact);
        grid = List.copyOf(grid);
        bands = List.copyOf(bands);
    }

    /** The score of a cell; 0 where one of the two is not assessed. */
    public int score(int likelihoodLevel, int impactLevel) {
        if (likelihoodLevel <= 0 || impactLevel <= 0) {
            return 0;
        }
        return formula == Formula.SUM ? likelihoodLevel + impactLevel : likelihoodLevel * impactLevel;
    }

    /** The band of a cell, counted from 0; -1 where one of the two is not assessed. */
    public int band(int likelihoodLevel, int impactLevel) {
        if (likelihoodLevel <= 0 || impactLevel <= 0) {
            return -1;
        }
        if (formula == Formula.GRID) {
            List<Integer> row = grid.get(Math.min(likelihoodLevel, grid.size()) - 1);
            return row.get(Math.min(impactLevel, row.size()) - 1);
        }
        int score = score(likelihoodLevel, impactLevel);
        int band = 0;
        while (band + 1 < bands.size() && bands.get(band + 1).from() <= score) {
            band++;
        }
        return band;
    }

    public int highestScore() {
        return score(likelihood.size(), impact.size());
    }

    public boolean aboveAppetite(int band) {
        return band > appetite;
    }
}
