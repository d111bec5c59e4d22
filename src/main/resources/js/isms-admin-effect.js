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

    /** How many risks stand in which band now and then, and which stand on a level that would be gone. */
    Wardbook.methodEffect = function (answer) {
        var beyond = answer.beyond.likelihood + answer.beyond.impact;
        return [
            Wardbook.message('info', answer.changed
                ? AJS.I18n.getText('org.wardbook.isms.screens.method.effect', answer.changed)
                : AJS.I18n.getText('org.wardbook.isms.screens.method.effect.none')),
            beyond ? Wardbook.message('warning', AJS.I18n.getText('org.wardbook.isms.screens.method.effect.beyond',
                answer.beyond.likelihood, answer.beyond.impact)) : null,
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
