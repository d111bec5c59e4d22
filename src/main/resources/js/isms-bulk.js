/* Several records changed at once: which fields get which value, why, and of which record something does not fit. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    /** One title for many records would say nothing. */
    function settable(definition) {
        return definition.fields.filter(function (field) { return !field.calculated && field.name !== 'title'; });
    }

    function BulkDialog(section, definition) {
        this.section = section;
        this.definition = definition;
        this.records = Object.assign({}, section.selection);
        this.rows = {};
        this.busy = false;
        this.open();
    }

    BulkDialog.prototype.open = function () {
        var self = this;
        var id = Wardbook.id('bulk-field');
        this.form = new Wardbook.Form(this.section.space, {name: this.definition.name, groups: [], fields: [],
            method: this.definition.method}, function () { });
        this.place = element('div', {'class': 'isms-bulk-rows'});
        this.choice = element('select', {'class': 'select', id: id, 'data-part': 'bulk-field', onchange: function () {
            self.add(self.choice.value);
        }});
        this.why = element('input', {type: 'text', 'class': 'text full-width-field', maxlength: 255,
            id: Wardbook.id('why')});
        this.go = Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.record.save'), 'primary',
            function () { self.save(); });
        this.go.classList.add('isms-save');
        Wardbook.append(this.form.element, [
            element('p', {'class': 'isms-bulk-refs'}, Object.keys(this.records).join(', ')), this.place,
            element('div', {'class': 'field-group'}, element('label', {'for': id},
                AJS.I18n.getText('org.wardbook.isms.screens.bulk.add')), this.choice),
            element('div', {'class': 'field-group'}, element('label', {'for': this.why.id},
                AJS.I18n.getText('org.wardbook.isms.screens.record.why')), this.why)]);
        this.offer();
        this.dialog = Wardbook.dialog({
            title: AJS.I18n.getText('org.wardbook.isms.screens.bulk.title', Object.keys(this.records).length),
            size: 'large', content: this.form.element, focus: this.choice,
            hint: AJS.I18n.getText('org.wardbook.isms.screens.bulk.hint'),
            buttons: [this.go, Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.dialog.cancel'), 'link',
                function () { self.dialog.ask(); })],
            mayClose: function () {
                return self.done || !Object.keys(self.rows).length
                    || window.confirm(AJS.I18n.getText('org.wardbook.isms.screens.record.discard'));
            }
        });
        this.dialog.element.addEventListener('keydown', function (event) {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                self.save();
            }
        });
    };

    /** The fields that are not chosen yet, by their groups. */
    BulkDialog.prototype.offer = function () {
        var self = this;
        var fields = settable(this.definition);
        Wardbook.clear(this.choice).appendChild(element('option', {value: ''},
            AJS.I18n.getText('org.wardbook.isms.screens.bulk.choose')));
        this.definition.groups.forEach(function (group) {
            var left = fields.filter(function (field) {
                return field.group === group.name && !self.rows[field.name];
            });
            if (left.length) {
                self.choice.appendChild(element('optgroup', {label: group.label}, left.map(function (field) {
                    return element('option', {value: field.name}, field.label);
                })));
            }
        });
    };

    BulkDialog.prototype.add = function (name) {
        var self = this;
        var field = name && this.definition.field(name);
        if (!field) {
            return;
        }
        var row = this.form.row(field, field.label);
        row.classList.add('isms-bulk-row');
        row.appendChild(element('div', {'class': 'description'}, Wardbook.isList(field)
            ? AJS.I18n.getText('org.wardbook.isms.screens.bulk.list')
            : AJS.I18n.getText('org.wardbook.isms.screens.bulk.empty')));
        row.appendChild(element('button', {type: 'button', 'class': 'isms-chip-remove',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.pick.remove', field.label),
            onclick: function () {
                row.remove();
                delete self.rows[name];
                delete self.form.editors[name];
                self.offer();
                self.choice.focus();
            }}, '\u00d7'));
        this.rows[name] = row;
        this.place.appendChild(row);
        this.offer();
        this.form.input(name).focus();
    };

    BulkDialog.prototype.body = function () {
        var self = this;
        var body = {records: {}, fields: {}};
        Object.keys(this.records).forEach(function (ref) { body.records[ref] = self.records[ref].version; });
        Object.keys(this.rows).forEach(function (name) { body.fields[name] = self.form.value(name); });
        if (this.why.value.trim()) {
            body.comment = this.why.value.trim();
        }
        return body;
    };

    BulkDialog.prototype.setBusy = function (busy) {
        this.busy = busy;
        this.go.disabled = busy;
        this.form.element.setAttribute('aria-busy', String(busy));
    };

    BulkDialog.prototype.save = function () {
        var self = this;
        if (this.busy) {
            return;
        }
        if (!Object.keys(this.rows).length) {
            this.choice.focus();
            return;
        }
        this.setBusy(true);
        Wardbook.write('PATCH', Wardbook.recordsUrl(this.section.space, this.definition.name), this.body())
            .then(function (answer) {
                self.done = true;
                self.dialog.close();
                Wardbook.stopSelecting(self.section);
                Wardbook.announce(AJS.I18n.getText('org.wardbook.isms.screens.bulk.done', answer.results.length));
                Wardbook.changed(self.section.space);
            }, function (failure) {
                self.setBusy(false);
                if (failure.status === 412) {
                    self.stale(failure);
                } else {
                    self.form.fail(self.readable(failure));
                }
            });
    };

    /** Faults are named by record and field, `R-12.owner`: each is said with both, and marked at the field. */
    BulkDialog.prototype.readable = function (failure) {
        var self = this;
        var fields = {};
        Object.keys(failure.fields || {}).forEach(function (place) {
            var name = place.substring(place.lastIndexOf('.') + 1);
            var ref = place.substring(0, place.lastIndexOf('.'));
            var field = self.definition.field(name);
            if (self.rows[name]) {
                fields[name] = failure.fields[place];
            }
            if (ref) {
                fields[place] = AJS.format('{0} {1}, {2}: {3}', ref, self.records[ref] && self.records[ref].title || '',
                    field ? field.label : name, failure.fields[place]);
            }
        });
        return Object.keys(fields).length
            ? new Wardbook.Failure(failure.status, {message: failure.message, fields: fields}) : failure;
    };

    /** Somebody was faster with some of them: says with which, and takes their newest state for the next try. */
    BulkDialog.prototype.stale = function (failure) {
        var self = this;
        var fields = {};
        Promise.all(Object.keys(this.records).map(function (ref) {
            return Wardbook.get(Wardbook.recordsUrl(self.section.space, self.definition.name, ref)).catch(function () {
                return {ref: ref, gone: true};
            });
        })).then(function (latest) {
            latest.forEach(function (record) {
                var known = self.records[record.ref];
                if (record.gone) {
                    fields[record.ref] = AJS.I18n.getText('org.wardbook.isms.screens.bulk.gone', record.ref);
                    delete self.records[record.ref];
                } else if (record.version !== known.version) {
                    fields[record.ref] = AJS.I18n.getText('org.wardbook.isms.screens.bulk.changed', record.ref,
                        Wardbook.author(record.changedBy), Wardbook.date(record.changedAt, true));
                    known.version = record.version;
                }
            });
            self.form.fail(new Wardbook.Failure(412, {fields: fields, message: AJS.I18n.getText(
                'org.wardbook.isms.screens.bulk.stale')}));
        }).catch(function () { self.form.fail(failure); });
    };

    Wardbook.openBulk = function (section) {
        Wardbook.definition(section.space, section.register).then(function (definition) {
            return new BulkDialog(section, definition);
        }).catch(function (failure) { section.say(failure); });
    };
}(window.AJS, window.Wardbook));
