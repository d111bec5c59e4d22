/* The page of the fields that a space adds to its registers: listed by register, added, changed, taken away. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var REGISTER = 'fields';
    var STEP = 10;
    var MOST = 1000;

    function FieldsPage(root) {
        this.space = root.getAttribute('data-space');
        this.content = root.querySelector('.isms-admin-content');
        this.load();
    }

    FieldsPage.prototype.load = function (message) {
        var page = this;
        this.content.setAttribute('aria-busy', 'true');
        Wardbook.forgetDefinitions();
        return Promise.all([Wardbook.definition(this.space, REGISTER),
            Wardbook.get(Wardbook.recordsUrl(this.space, REGISTER) + Wardbook.query({sort: 'position', limit: MOST}))])
            .then(function (both) {
                page.definition = both[0];
                page.records = both[1].results;
                page.draw(message);
            }, function (failure) {
                page.content.setAttribute('aria-busy', 'false');
                Wardbook.append(Wardbook.clear(page.content), [Wardbook.message('error', Wardbook.reason(failure)),
                    element('p', {}, element('a', {href: AJS.contextPath() + '/spaces/isms/space.action'
                        + Wardbook.query({key: page.space})},
                    AJS.I18n.getText('org.wardbook.isms.screens.method.space')))]);
            });
    };

    /** The registers in their order, each with its fields; those without any are left out. */
    FieldsPage.prototype.byRegister = function () {
        var page = this;
        return this.definition.field('register').options.map(function (option) {
            return {name: option.value, label: option.label, fields: page.records.filter(function (record) {
                return record.fields.register === option.value;
            })};
        }).filter(function (register) { return register.fields.length; });
    };

    FieldsPage.prototype.draw = function (message) {
        var page = this;
        var registers = this.byRegister();
        this.content.setAttribute('aria-busy', 'false');
        Wardbook.append(Wardbook.clear(this.content), [
            element('div', {'aria-live': 'polite'}, message || null),
            element('p', {}, element('button', {type: 'button', 'class': 'aui-button aui-button-primary',
                id: 'isms-field-add', onclick: function () { page.edit(null); }},
            AJS.I18n.getText('org.wardbook.isms.screens.fields.add'))),
            registers.length ? registers.map(function (register) { return page.table(register); })
                : element('p', {'class': 'isms-empty'}, AJS.I18n.getText('org.wardbook.isms.screens.fields.empty'))]);
    };

    FieldsPage.prototype.table = function (register) {
        var page = this;
        function heading(name) {
            return element('th', {scope: 'col'}, page.definition.field(name).label);
        }
        return Wardbook.group('h2', register.name, register.label,
            element('div', {'class': 'isms-scroll'}, element('table', {'class': 'aui isms-own-fields'},
                element('thead', {}, element('tr', {}, heading('label'), heading('name'), heading('type'),
                    heading('required'), heading('position'), element('td', {}))),
                element('tbody', {}, register.fields.map(function (record) { return page.row(record); })))));
    };

    /** What can be entered: the type, and its options or the register that it leads to. */
    FieldsPage.prototype.type = function (fields) {
        var more = fields.options ? fields.options.split('\n').filter(function (line) { return line.trim(); })
            : fields.target ? [Wardbook.reading(this.definition.field('target'), fields.target)] : [];
        return [Wardbook.reading(this.definition.field('type'), fields.type),
            more.length ? element('div', {'class': 'description'}, more.join(' \u00b7 ')) : null];
    };

    FieldsPage.prototype.row = function (record) {
        var page = this;
        var fields = record.fields;
        return element('tr', {'data-ref': record.ref},
            element('th', {scope: 'row'}, fields.label), element('td', {}, element('code', {}, fields.name)),
            element('td', {}, this.type(fields)),
            element('td', {}, Wardbook.reading(this.definition.field('required'), fields.required || false)),
            element('td', {}, fields.position === undefined ? '' : fields.position),
            element('td', {'class': 'isms-actions'},
                element('button', {type: 'button', 'class': 'aui-button aui-button-link', 'data-part': 'edit',
                    'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.table.edit', fields.label, ''),
                    onclick: function () { page.edit(record); }},
                AJS.I18n.getText('org.wardbook.isms.screens.record.edit')),
                element('button', {type: 'button', 'class': 'aui-button aui-button-link', 'data-part': 'delete',
                    'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.delete.title', fields.label),
                    onclick: function () { page.askDelete(record); }},
                AJS.I18n.getText('org.wardbook.isms.screens.record.delete'))));
    };

    FieldsPage.prototype.edit = function (record) {
        var page = this;
        var last = this.records.reduce(function (most, each) {
            return Math.max(most, each.fields.position || 0);
        }, 0);
        Wardbook.fieldDialog({space: this.space, definition: this.definition, record: record, position: last + STEP,
            saved: function (saved) {
                page.load(Wardbook.message('success', AJS.I18n.getText('org.wardbook.isms.screens.fields.saved',
                    saved.fields.label))).then(function () {
                    var row = page.content.querySelector('tr[data-ref="' + saved.ref + '"] [data-part="edit"]');
                    if (row) {
                        row.focus();
                    }
                });
            }});
    };

    /** How many records have a value decides how the question reads; the values stay either way. */
    FieldsPage.prototype.askDelete = function (record) {
        var page = this;
        Wardbook.get(Wardbook.recordsUrl(this.space, record.fields.register) + Wardbook.query(
            {filter: record.fields.name + ':notempty', limit: 1})).then(function (answer) {
            Wardbook.confirm(AJS.I18n.getText('org.wardbook.isms.screens.delete.title', record.fields.label),
                AJS.I18n.getText('org.wardbook.isms.screens.fields.delete', answer.total, record.fields.name),
                AJS.I18n.getText('org.wardbook.isms.screens.record.delete'), function () { page.remove(record); });
        }).catch(function (failure) { page.draw(Wardbook.message('error', Wardbook.reason(failure))); });
    };

    FieldsPage.prototype.remove = function (record) {
        var page = this;
        Wardbook.write('DELETE', Wardbook.recordsUrl(this.space, REGISTER, record.ref), undefined, record.version)
            .then(function () {
                return page.load(Wardbook.message('success', AJS.I18n.getText(
                    'org.wardbook.isms.screens.fields.deleted', record.fields.label)));
            }, function (failure) {
                return page.load(Wardbook.message('error', Wardbook.reason(failure)));
            }).then(function () { document.getElementById('isms-field-add').focus(); });
    };

    Wardbook.ready(function () {
        var root = document.getElementById('isms-fields-admin');
        if (root) {
            new FieldsPage(root);
        }
    });
}(window.AJS, window.Wardbook));
