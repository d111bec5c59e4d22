/* Views of a table: the ones everybody needs, and those that somebody saved under a name for the space. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var REGISTER = 'views';

    function quick(definition) {
        return [
            {field: 'owner', filter: 'owner:eq:me', label: AJS.I18n.getText('org.wardbook.isms.screens.view.mine')},
            {field: 'overdue', filter: 'overdue:eq:true',
                label: AJS.I18n.getText('org.wardbook.isms.screens.view.overdue')},
            {field: 'aboveAppetite', filter: 'aboveAppetite:eq:true',
                label: AJS.I18n.getText('org.wardbook.isms.screens.view.above')},
            {field: 'owner', filter: 'owner:empty', label: AJS.I18n.getText('org.wardbook.isms.screens.view.nobody')}
        ].filter(function (view) { return definition.field(view.field); });
    }

    function item(label, action) {
        return element('li', {}, element('button', {type: 'button', 'class': 'isms-menu-item', onclick: function () {
            Wardbook.hidePopup(true);
            action();
        }}, label));
    }

    function apply(section, record) {
        var fields = record.fields;
        section.change({q: fields.words || undefined, filters: Wardbook.splitConditions(fields.filter),
            sort: fields.sort || undefined, columns: fields.columns || undefined});
    }

    function remove(section, record) {
        Wardbook.hidePopup(true);
        Wardbook.confirm(AJS.I18n.getText('org.wardbook.isms.screens.view.delete', record.fields.title),
            AJS.I18n.getText('org.wardbook.isms.screens.view.delete.question'),
            AJS.I18n.getText('org.wardbook.isms.screens.record.delete'), function () {
                Wardbook.write('DELETE', Wardbook.recordsUrl(section.space, REGISTER, record.ref), undefined,
                    record.version).catch(function (failure) { section.say(failure); });
            });
    }

    function saved(section, list) {
        return Wardbook.get(Wardbook.recordsUrl(section.space, REGISTER) + Wardbook.query(
            {filter: 'register:eq:' + section.register, sort: 'title', limit: 100})).then(function (answer) {
            answer.results.forEach(function (record) {
                var line = item(record.fields.title, function () { apply(section, record); });
                if (section.editable) {
                    line.appendChild(element('button', {type: 'button', 'class': 'isms-chip-remove',
                        'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.view.delete', record.fields.title),
                        onclick: function () { remove(section, record); }}, '\u00d7'));
                    line.classList.add('isms-menu-line');
                }
                list.appendChild(line);
            });
        });
    }

    function saver(section, panel) {
        var id = Wardbook.id('view');
        var title = element('input', {type: 'text', 'class': 'text', id: id, maxlength: 255, required: true});
        var error = element('div', {'class': 'error', role: 'alert'});
        var busy = false;
        return element('form', {'class': 'aui top-label isms-view-save', onsubmit: function (event) {
            event.preventDefault();
            if (busy || !title.value.trim()) {
                title.focus();
                return;
            }
            busy = true;
            Wardbook.write('POST', Wardbook.recordsUrl(section.space, REGISTER), {fields: {
                title: title.value.trim(), register: section.register, words: section.own.q || null,
                filter: Wardbook.joinConditions(section.own.filters) || null,
                sort: section.value('sort', '') || null, columns: section.value('columns', '') || null
            }}).then(function () {
                Wardbook.hidePopup(true);
                Wardbook.announce(AJS.I18n.getText('org.wardbook.isms.screens.view.saved', title.value.trim()));
            }, function (failure) {
                busy = false;
                error.textContent = failure.fields && failure.fields.title || Wardbook.reason(failure);
            });
        }}, element('label', {'for': id}, AJS.I18n.getText('org.wardbook.isms.screens.view.title')), title, error,
        element('button', {type: 'submit', 'class': 'aui-button'},
            AJS.I18n.getText('org.wardbook.isms.screens.view.save')));
    }

    function fill(section, panel, definition) {
        var list = element('ul', {'class': 'isms-menu'});
        list.appendChild(item(AJS.I18n.getText('org.wardbook.isms.screens.view.all'), function () {
            section.reset();
        }));
        quick(definition).forEach(function (view) {
            list.appendChild(item(view.label, function () {
                section.change({filters: [view.filter], q: undefined});
            }));
        });
        panel.appendChild(list);
        if (section.editable && section.isChanged()) {
            panel.appendChild(saver(section, panel));
        }
        saved(section, list).catch(function (failure) {
            panel.appendChild(Wardbook.message('error', Wardbook.reason(failure)));
        });
        list.querySelector('button').focus();
        Wardbook.placePopup();
    }

    Wardbook.viewsMenu = function (section) {
        return Wardbook.popup(AJS.I18n.getText('org.wardbook.isms.screens.views'), 'views', function (panel) {
            Wardbook.definition(section.space, section.register).then(function (definition) {
                fill(section, panel, definition);
            }, function (failure) {
                panel.appendChild(Wardbook.message('error', Wardbook.reason(failure)));
            });
        });
    };
}(window.AJS, window.Wardbook));
