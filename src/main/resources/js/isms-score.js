/* Score and band of a likelihood and an impact, as the server calculates them, for the preview while typing. */
(function (Wardbook) {
    'use strict';

    /** The score; 0 where one of the two is not assessed. */
    Wardbook.score = function (method, likelihood, impact) {
        if (!likelihood || !impact) {
            return 0;
        }
        return method.formula === 'sum' ? likelihood + impact : likelihood * impact;
    };

    /** The number of the band, from 0; -1 where one of the two is not assessed. */
    Wardbook.bandOf = function (method, likelihood, impact) {
        if (!likelihood || !impact) {
            return -1;
        }
        if (method.formula === 'grid') {
            var row = method.grid[Math.min(likelihood, method.grid.length) - 1];
            return row[Math.min(impact, row.length) - 1];
        }
        var score = Wardbook.score(method, likelihood, impact);
        var band = 0;
        while (band + 1 < method.bands.length && method.bands[band + 1].from <= score) {
            band += 1;
        }
        return band;
    };

    Wardbook.highestScore = function (method) {
        return Wardbook.score(method, method.likelihood.length, method.impact.length);
    };

    /** A band's word and the score as the drawings show them; null where nothing is assessed. */
    Wardbook.bandLozenge = function (method, likelihood, impact) {
        var band = Wardbook.bandOf(method, likelihood, impact);
        if (band < 0) {
            return null;
        }
        return Wardbook.element('span', {'class': 'isms-band isms-colour-' + method.bands[band].colour},
            method.bands[band].name, ' ',
            Wardbook.element('b', {}, Wardbook.score(method, likelihood, impact)));
    };
}(window.Wardbook));
