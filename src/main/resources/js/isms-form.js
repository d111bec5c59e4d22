/* The form of one record: its fields in their groups, three assessments side by side, errors at their fields. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var STAGES = ['inherent', 'current', 'target'];

    /** The groups with their fields, in the order of the definition. */
    function groupsOf(definition) {
        return definition.groups.map(function (group) {
            return Object.assign({}, group, {fields: definition.fields.filter(function (field) {
                return field.group === group.name;
            })});
        });
    }

    Wardbook.groupsOf = groupsOf;

    Wardbook.isStage = function (group) {
        return STAGES.indexOf(group.name) >= 0;
    };

    /** Within the box of its assessment a field needs a short name only. */
    function labelOf(group, field) {
        switch (Wardbook.isStage(group) ? field.name.substring(group.name.length) : '') {
        case 'Likelihood':
            return AJS.I18n.getText('org.wardbook.isms.screens.stage.likelihood');
        case 'Confidentiality':
            return AJS.I18n.getText('org.wardbook.isms.screens.stage.confidentiality');
        case 'Integrity':
            return AJS.I18n.getText('org.wardbook.isms.screens.stage.integrity');
        case 'Availability':
            return AJS.I18n.getText('org.wardbook.isms.screens.stage.availability');
        default:
            return field.label;
        }
    }

    function stageField(stage, name) {
        return stage + name;
    }

    function worst(values) {
        return Math.max.apply(null, values.map(Number));
    }

    /** The preview of one stage's band, which changes while levels are chosen. */
    function Preview(form, stage) {
        this.form = form;
        this.stage = stage;
        this.element = element('p', {'class': 'isms-preview', 'aria-live': 'polite'});
    }

    Preview.prototype.cell = function (stage) {
        var form = this.form;
        function level(name) {
            return Number(form.value(stageField(stage, name)) || 0);
        }
        return {likelihood: level('Likelihood'),
            impact: worst(['Confidentiality', 'Integrity', 'Availability'].map(level))};
    };

    Preview.prototype.draw = function () {
        var method = this.form.definition.method;
        var cell = this.cell(this.stage);
        var inherited = this.stage === 'current' && !cell.likelihood && !cell.impact;
        if (inherited) {
            cell = this.cell('inherent');
        }
        var band = Wardbook.bandOf(method, cell.likelihood, cell.impact);
        Wardbook.clear(this.element);
        if (band < 0) {
            this.element.textContent = AJS.I18n.getText('org.wardbook.isms.screens.preview.open');
            return;
        }
        Wardbook.append(this.element, [Wardbook.bandLozenge(method, cell.likelihood, cell.impact), ' ',
            element('span', {}, inherited ? AJS.I18n.getText('org.wardbook.isms.screens.preview.inherited')
                : band > method.appetite ? AJS.I18n.getText('org.wardbook.isms.screens.preview.above')
                    : AJS.I18n.getText('org.wardbook.isms.screens.preview.within'))]);
    };

    /** @param changed called after every change of a value */
    function Form(space, definition, changed) {
        var form = this;
        this.space = space;
        this.definition = definition;
        this.editors = {};
        this.previews = [];
        this.base = {};
        this.changed = function () {
            form.previews.forEach(function (preview) { preview.draw(); });
            changed();
        };
        this.summary = element('div', {'class': 'isms-errors', tabindex: '-1'});
        this.element = element('form', {'class': 'aui top-label isms-form', novalidate: true,
            onsubmit: function (event) { event.preventDefault(); }}, this.summary);
        this.build();
    }

    Form.prototype.build = function () {
        var form = this;
        var columns = null;
        groupsOf(this.definition).forEach(function (group) {
            var fields = group.fields.filter(function (field) { return !field.calculated && !field.kept; });
            if (!fields.length) {
                return;
            }
            var rows = [group.note ? element('p', {'class': 'description'}, group.note) : null].concat(
                fields.map(function (field) { return form.row(field, labelOf(group, field)); }));
            var box = group.label ? Wardbook.group('h3', group.name, group.label, rows) : element('div', {}, rows);
            if (Wardbook.isStage(group)) {
                var preview = new Preview(form, group.name);
                form.previews.push(preview);
                box.appendChild(preview.element);
                columns = columns || form.element.appendChild(element('div', {'class': 'isms-stages'}));
                columns.appendChild(box);
            } else {
                form.element.appendChild(box);
            }
        });
    };

    Form.prototype.row = function (field, label) {
        var id = Wardbook.id('field-' + field.name);
        var editor = Wardbook.editor(field, {id: id, space: this.space, changed: this.changed});
        var error = element('div', {'class': 'error', id: id + '-error', 'aria-live': 'polite', hidden: true});
        editor.field = field;
        editor.error = error;
        this.editors[field.name] = editor;
        if (field.required) {
            editor.input.setAttribute('aria-required', 'true');
        }
        return element('div', {'class': 'field-group isms-field isms-field-' + field.type, 'data-field': field.name},
            element('label', {'for': id, id: id + '-label'}, label,
                field.required ? element('span', {'class': 'aui-icon icon-required'},
                    AJS.I18n.getText('org.wardbook.isms.screens.form.required')) : null),
            editor.element, field.note ? element('div', {'class': 'description'}, field.note) : null, error);
    };

    Form.prototype.value = function (name) {
        return this.editors[name] ? this.editors[name].get() : null;
    };

    /** Shows the values of a record, which count as unchanged. */
    Form.prototype.show = function (fields) {
        var form = this;
        this.base = fields;
        Object.keys(this.editors).forEach(function (name) { form.editors[name].set(fields[name]); });
        this.previews.forEach(function (preview) { preview.draw(); });
    };

    /** Sets one value, which counts as the reader's change. */
    Form.prototype.set = function (name, value) {
        this.editors[name].set(value);
        this.changed();
    };

    /** The fields that differ from what was shown; null stands for an emptied one. */
    Form.prototype.changes = function () {
        var form = this;
        var changes = {};
        Object.keys(this.editors).forEach(function (name) {
            var editor = form.editors[name];
            var value = editor.get();
            if (!Wardbook.same(editor.field, value, form.base[name])) {
                changes[name] = value;
            }
        });
        return changes;
    };

    /** Lays the author's changes over another state; the named fields take that state's values. */
    Form.prototype.rebase = function (fields, names) {
        var form = this;
        this.base = fields;
        names.forEach(function (name) { form.editors[name].set(fields[name]); });
        this.changed();
    };

    /** Where to type the field's value; that of the first field where this one cannot be given. */
    Form.prototype.input = function (name) {
        return (this.editors[name] || this.editors[Object.keys(this.editors)[0]]).input;
    };

    Form.prototype.focus = function (name) {
        var input = this.input(name);
        input.focus();
        input.scrollIntoView({block: 'center'});
    };

    function mark(editor, sentence) {
        editor.error.textContent = sentence || '';
        editor.error.hidden = !sentence;
        if (sentence) {
            editor.input.setAttribute('aria-invalid', 'true');
            editor.input.setAttribute('aria-errormessage', editor.error.id);
        } else {
            editor.input.removeAttribute('aria-invalid');
            editor.input.removeAttribute('aria-errormessage');
        }
    }

    Form.prototype.clearErrors = function () {
        var form = this;
        Wardbook.clear(this.summary);
        Object.keys(this.editors).forEach(function (name) { mark(form.editors[name], null); });
    };

    /** A failure: its sentence on top, each field's at the field, the focus on the first field that is wrong. */
    Form.prototype.fail = function (failure) {
        var form = this;
        var sentence = Wardbook.reason(failure);
        var fields = failure.fields || {};
        var links = [];
        var first = null;
        this.clearErrors();
        Object.keys(this.editors).forEach(function (name) {
            if (fields[name]) {
                mark(form.editors[name], fields[name]);
                first = first || name;
                links.push(element('li', {}, element('a', {href: '#' + form.editors[name].input.id,
                    onclick: function (event) {
                        event.preventDefault();
                        form.focus(name);
                    }}, AJS.format('{0}: {1}', form.editors[name].field.label, fields[name]))));
            }
        });
        Object.keys(fields).forEach(function (name) {
            if (!form.editors[name]) {
                links.push(element('li', {}, fields[name]));
            }
        });
        var message = Wardbook.message('error', sentence);
        if (links.length) {
            message.appendChild(element('ul', {}, links));
        }
        if (failure.status === 401) {
            message.appendChild(element('p', {}, element('a', {target: '_blank', rel: 'noopener',
                href: AJS.contextPath() + '/login.action'},
            AJS.I18n.getText('org.wardbook.isms.screens.failure.login.link'))));
        }
        this.summary.appendChild(message);
        if (first) {
            this.focus(first);
        } else {
            this.summary.focus();
        }
    };

    Wardbook.Form = Form;
}(window.AJS, window.Wardbook));
