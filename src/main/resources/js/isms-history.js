/* Every version of a record: who, when, why, and each changed field before and after. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function heading(version) {
        return element('h4', {}, AJS.I18n.getText('org.wardbook.isms.screens.history.version', version.version,
            Wardbook.date(version.at, true), Wardbook.author(version.by)));
    }

    function rowOf(definition, change) {
        var field = definition.field(change.field) || {name: change.field, label: change.label, type: 'text'};
        return element('tr', {},
            element('th', {scope: 'row'}, field.label),
            element('td', {'class': 'isms-before'}, Wardbook.reading(field, change.before)),
            element('td', {'class': 'isms-after'}, Wardbook.reading(field, change.after)));
    }

    function entry(definition, version) {
        return element('li', {'class': 'isms-version'}, heading(version),
            version.comment ? element('p', {'class': 'isms-why'}, version.comment) : null,
            version.deletion ? element('p', {}, AJS.I18n.getText('org.wardbook.isms.screens.history.deleted')) : null,
            version.changes.length ? element('table', {'class': 'aui isms-differences'},
                element('thead', {}, element('tr', {},
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.history.field')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.history.before')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.history.after')))),
                element('tbody', {}, version.changes.map(function (change) {
                    return rowOf(definition, change);
                }))) : null);
    }

    /** Fills the element with the record's history, newest first. */
    Wardbook.showHistory = function (target, space, definition, ref) {
        target.setAttribute('aria-busy', 'true');
        return Wardbook.get(Wardbook.recordsUrl(space, definition.name, ref) + '/history').then(function (answer) {
            Wardbook.clear(target).appendChild(element('ol', {'class': 'isms-history'},
                answer.results.map(function (version) { return entry(definition, version); })));
        }, function (failure) {
            Wardbook.clear(target).appendChild(Wardbook.message('error', Wardbook.reason(failure)));
        }).then(function () {
            target.removeAttribute('aria-busy');
        });
    };
}(window.AJS, window.Wardbook));
