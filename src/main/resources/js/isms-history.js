/* Every version of a record: who, when, why, and each changed field before and after. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function heading(version) {
        return element('h3', {}, AJS.I18n.getText('org.wardbook.isms.screens.history.version', version.version,
            Wardbook.date(version.at, true), Wardbook.author(version.by)));
    }

    function rowOf(definition, change, first) {
        var field = definition.field(change.field) || {name: change.field, label: change.label, type: 'text'};
        return element('tr', {},
            element('th', {scope: 'row'}, field.label),
            first ? null : element('td', {'class': 'isms-before'}, Wardbook.reading(field, change.before)),
            element('td', {'class': 'isms-after'}, Wardbook.reading(field, change.after)));
    }

    /** The changes in the order of the form; of the first version only what was written. */
    function tableOf(definition, version) {
        var order = definition.fields.map(function (field) { return field.name; });
        var first = version.version === 1;
        var changes = version.changes.slice().sort(function (one, other) {
            return order.indexOf(one.field) - order.indexOf(other.field);
        });
        return element('table', {'class': 'aui isms-differences'},
            element('thead', {}, element('tr', {},
                element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.history.field')),
                first ? null : element('th', {scope: 'col'},
                    AJS.I18n.getText('org.wardbook.isms.screens.history.before')),
                element('th', {scope: 'col'}, first ? AJS.I18n.getText('org.wardbook.isms.screens.history.first')
                    : AJS.I18n.getText('org.wardbook.isms.screens.history.after')))),
            element('tbody', {}, changes.map(function (change) { return rowOf(definition, change, first); })));
    }

    function entry(definition, version) {
        return element('li', {'class': 'isms-version'}, heading(version),
            version.comment ? element('p', {'class': 'isms-why'}, version.comment) : null,
            version.deletion ? element('p', {}, AJS.I18n.getText('org.wardbook.isms.screens.history.deleted')) : null,
            version.changes.length ? tableOf(definition, version) : null);
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
