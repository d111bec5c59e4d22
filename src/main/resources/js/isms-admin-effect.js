/* What another method would do to the risks, in figures. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function countsOf(label, bands, above) {
        return element('tr', {}, element('th', {scope: 'row'}, label), element('td', {}, bands.map(function (band) {
            return [element('span', {'class': 'isms-band isms-colour-' + band.colour}, band.name, ' ',
                element('b', {}, band.count)), ' '];
        })), element('td', {}, above));
    }

    /**
     * How many risks stand in which band now and then, and which stand on a level that would be gone.
     *
     * @param lost references of records by the scale that would have no level at all
     */
    Wardbook.methodEffect = function (answer, lost) {
        var beyond = Object.keys(answer.beyond.levels || {}).filter(function (scale) { return !lost[scale]; });
        return [
            Wardbook.message('info', answer.changed
                ? AJS.I18n.getText('org.wardbook.isms.screens.method.effect', answer.changed)
                : AJS.I18n.getText('org.wardbook.isms.screens.method.effect.none')),
            beyond.length ? Wardbook.message('warning',
                AJS.I18n.getText('org.wardbook.isms.screens.mapping.refused')) : null,
            Object.keys(lost).map(function (scale) {
                return Wardbook.message('warning', AJS.I18n.getText('org.wardbook.isms.screens.scale.lost',
                    Wardbook.scaleLabel(scale), lost[scale].length, lost[scale].slice(0, 10).join(', ')));
            }),
            element('table', {'class': 'aui'},
                element('thead', {}, element('tr', {}, element('td', {}),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.method.effect.bands')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.view.above')))),
                element('tbody', {},
                    countsOf(AJS.I18n.getText('org.wardbook.isms.screens.history.before'), answer.before,
                        answer.aboveAppetite.before),
                    countsOf(AJS.I18n.getText('org.wardbook.isms.screens.history.after'), answer.after,
                        answer.aboveAppetite.after)))
        ];
    };
}(window.AJS, window.Wardbook));
