package org.wardbook.isms.core.method;

import java.util.List;
import java.util.Map;

/**
 * How one space assesses risk: scales, the way from likelihood and impact to a score and a band, the appetite and who
 * may accept what. ISO/IEC 27001:2022, 6.1.2 a) asks for criteria that are established and kept; {@code version} is
 * that of the record.
 *
 * @param grid    the band of each cell, one row per likelihood level from 1, one column per impact level from 1; empty
 *                unless the formula is GRID
 * @param bands   from the lowest to the highest
 * @param appetite the highest band, counted from 0, that is accepted without treatment
 * @param scales  further scales by name: of the protection objectives, and of maturity
 * @param acceptance one rule per band; empty: {@link AcceptanceRule#USUAL} for all
 * @param appetites the appetite of single risk categories, where it differs
 */
public record Method(int version, List<Level> likelihood, List<Level> impact, Formula formula,
                     List<List<Integer>> grid, List<Band> bands, int appetite, Map<String, List<Level>> scales,
                     List<AcceptanceRule> acceptance, Map<String, Integer> appetites) {

    /** How a score is made; GRID keeps the product as score and takes the band from the grid. */
    public enum Formula { PRODUCT, SUM, GRID }

    /** What information is protected for; authenticity counts where the space has a scale for it. */
    public static final List<String> OBJECTIVES =
        List.of("confidentiality", "integrity", "availability", "authenticity");
    public static final String MATURITY = "maturity";

    public Method {
        likelihood = List.copyOf(likelihood);
        impact = List.copyOf(impact);
        grid = List.copyOf(grid);
        bands = List.copyOf(bands);
        scales = Map.copyOf(scales);
        acceptance = List.copyOf(acceptance);
        appetites = Map.copyOf(appetites);
    }

    /** A method without further scales and rules. */
    public Method(int version, List<Level> likelihood, List<Level> impact, Formula formula, List<List<Integer>> grid,
                  List<Band> bands, int appetite) {
        this(version, likelihood, impact, formula, grid, bands, appetite, Map.of(), List.of(), Map.of());
    }

    public Method with(Map<String, List<Level>> furtherScales, List<AcceptanceRule> rules) {
        return new Method(version, likelihood, impact, formula, grid, bands, appetite, furtherScales, rules,
            appetites);
    }

    /**
     * The levels of a named scale. Confidentiality, integrity and availability stand on the impact scale where they
     * have none of their own; any other scale that the space does not have is empty.
     */
    public List<Level> scale(String name) {
        List<Level> own = scales.get(name);
        return own != null ? own : OBJECTIVES.indexOf(name) >= 0 && !name.equals("authenticity") ? impact : List.of();
    }

    public AcceptanceRule rule(int band) {
        return band >= 0 && band < acceptance.size() ? acceptance.get(band) : AcceptanceRule.USUAL;
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

    /** @param category of the risk; empty or one without an appetite of its own takes the general one */
    public boolean aboveAppetite(int band, String category) {
        return band > appetites.getOrDefault(category, appetite);
    }
}
