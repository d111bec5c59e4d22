/* Somebody else saved first: what they changed, and for each field that both changed, whose value counts. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function radio(name, value, checked, label) {
        var id = Wardbook.id('choice');
        return element('div', {'class': 'radio'},
            element('input', {type: 'radio', 'class': 'radio', id: id, name: name, value: value, checked: checked}),
            element('label', {'for': id}, label));
    }

    /** What is mine and theirs, by field: {field, base, mine, theirs, both}. */
    function differences(form, changes, theirs) {
        return form.definition.fields.filter(function (field) {
            return !field.calculated && !field.kept && !Wardbook.same(field, form.base[field.name], theirs[field.name]);
        }).map(function (field) {
            var mine = Object.prototype.hasOwnProperty.call(changes, field.name);
            return {
                field: field, base: form.base[field.name], mine: changes[field.name], theirs: theirs[field.name],
                both: mine && !Wardbook.same(field, changes[field.name], theirs[field.name])
            };
        });
    }

    function myReading(form, difference) {
        var value = difference.mine;
        if (['person', 'people', 'reference', 'references'].indexOf(difference.field.type) >= 0) {
            return form.editors[difference.field.name].element.innerText.trim()
                || form.editors[difference.field.name].input.value || Wardbook.reading(difference.field, value);
        }
        return Wardbook.reading(difference.field, value);
    }

    function row(form, difference) {
        var field = difference.field;
        return element('tr', {},
            element('th', {scope: 'row'}, field.label),
            element('td', {}, Wardbook.reading(field, difference.base)),
            element('td', {}, difference.both
                ? radio('isms-conflict-' + field.name, 'theirs', false, Wardbook.reading(field, difference.theirs))
                : Wardbook.reading(field, difference.theirs)),
            element('td', {}, difference.both
                ? radio('isms-conflict-' + field.name, 'mine', true, myReading(form, difference))
                : AJS.I18n.getText('org.wardbook.isms.screens.conflict.untouched')));
    }

    /**
     * The panel for the form's summary.
     *
     * @param latest the record as it is now
     * @param resolved called with the names of the fields whose value shall be theirs, when the author has chosen
     * @return element, and resolve(): takes the choice as it stands
     */
    Wardbook.conflictPanel = function (form, latest, resolved) {
        var changes = form.changes();
        var all = differences(form, changes, latest.fields);
        var panel = element('div', {'class': 'isms-conflict'},
            Wardbook.message('warning', AJS.I18n.getText('org.wardbook.isms.screens.conflict.title',
                Wardbook.author(latest.changedBy), Wardbook.date(latest.changedAt, true))),
            element('p', {}, AJS.I18n.getText('org.wardbook.isms.screens.conflict.how')),
            element('div', {'class': 'isms-scroll'}, element('table', {'class': 'aui isms-differences'},
                element('thead', {}, element('tr', {},
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.history.field')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.conflict.base')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.conflict.theirs')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.conflict.mine')))),
                element('tbody', {}, all.map(function (difference) { return row(form, difference); })))),
            element('p', {}, Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.conflict.save'), 'primary',
                resolve)));

        function resolve() {
            resolved(all.filter(function (difference) {
                var mine = panel.querySelector('input[name="isms-conflict-' + difference.field.name
                    + '"][value="mine"]');
                return !mine || !mine.checked;
            }).map(function (difference) { return difference.field.name; }));
        }

        return {element: panel, resolve: resolve};
    };
}(window.AJS, window.Wardbook));
