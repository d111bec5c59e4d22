/* The dialog of one field that a space adds: only what fits its type is asked, what lasts is locked afterwards. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var LASTING = ['register', 'name', 'type'];
    var SPELT = {'\u00e4': 'ae', '\u00f6': 'oe', '\u00fc': 'ue', '\u00df': 'ss'};

    /** A name in the manner of the product's own fields: `Cost centre` becomes `costCentre`. */
    function nameOf(label) {
        return label.toLowerCase().replace(/[\u00e4\u00f6\u00fc\u00df]/g, function (letter) { return SPELT[letter]; })
            .normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/^[^a-z]+/, '')
            .replace(/[^a-z0-9]+(.)?/g, function (gap, next) { return (next || '').toUpperCase(); }).substring(0, 40);
    }

    function FieldDialog(options) {
        this.options = options;
        this.record = options.record;
        this.busy = false;
        this.named = !!options.record;
        this.open();
    }

    FieldDialog.prototype.open = function () {
        var self = this;
        this.form = new Wardbook.Form(this.options.space, Object.assign({}, this.options.definition,
            {groups: [{name: 'general'}]}), function () { self.fit(); });
        this.form.show(this.record ? this.record.fields : {});
        if (this.record) {
            this.lock();
        } else {
            this.form.set('position', this.options.position);
        }
        this.form.editors.name.input.addEventListener('input', function () {
            self.named = self.form.value('name') !== null;
        });
        this.fit();
        this.go = Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.record.save'), 'primary',
            function () { self.save(); });
        this.go.classList.add('isms-save');
        this.dialog = Wardbook.dialog({
            title: this.record ? AJS.I18n.getText('org.wardbook.isms.screens.table.edit', this.record.fields.label, '')
                : AJS.I18n.getText('org.wardbook.isms.screens.fields.add'),
            size: 'medium', content: this.form.element, focus: this.form.input('label'),
            buttons: [this.go, Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.dialog.cancel'), 'link',
                function () { self.dialog.ask(); })],
            mayClose: function () {
                return self.done || !self.form.value('label') || !Object.keys(self.form.changes()).length
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

    FieldDialog.prototype.place = function (name) {
        return this.form.element.querySelector('.isms-field[data-field="' + name + '"]');
    };

    /** Records use the field under its name and type. */
    FieldDialog.prototype.lock = function () {
        var self = this;
        LASTING.forEach(function (name) { self.form.input(name).disabled = true; });
        this.place('type').appendChild(element('div', {'class': 'description'},
            AJS.I18n.getText('org.wardbook.isms.screens.fields.lasting')));
    };

    /** Asks only for what the type needs, and proposes a name. */
    FieldDialog.prototype.fit = function () {
        var type = this.form.value('type') || '';
        var name = this.form.editors.name;
        this.place('options').hidden = type.indexOf('choice') !== 0;
        this.place('target').hidden = type.indexOf('reference') !== 0;
        if (!this.named) {
            name.set(nameOf(this.form.value('label') || ''));
        }
    };

    FieldDialog.prototype.fields = function () {
        var self = this;
        var fields = this.form.changes();
        ['options', 'target'].forEach(function (name) {
            if (self.place(name).hidden) {
                delete fields[name];
            }
        });
        return fields;
    };

    FieldDialog.prototype.save = function () {
        var self = this;
        if (this.busy) {
            return;
        }
        this.busy = true;
        this.go.disabled = true;
        Wardbook.write(this.record ? 'PATCH' : 'POST', Wardbook.recordsUrl(this.options.space, 'fields',
            this.record && this.record.ref), {fields: this.fields()}, this.record ? this.record.version : undefined)
            .then(function (saved) {
                self.done = true;
                self.dialog.close();
                self.options.saved(saved);
            }, function (failure) {
                self.busy = false;
                self.go.disabled = false;
                self.form.fail(failure);
            });
    };

    /** @param options space, definition of the register of fields, record (none: a new one), position, saved(record) */
    Wardbook.fieldDialog = function (options) {
        return new FieldDialog(options);
    };
}(window.AJS, window.Wardbook));
