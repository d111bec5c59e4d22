/* The dialog of one record: read it, add it, change it, delete it, and look back at its versions. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function link(href, text) {
        return element('a', {href: href}, text);
    }

    function recordLink(space, register, value) {
        return element('a', {'class': 'isms-ref', 'data-register': register, 'data-ref': Wardbook.plain(
            {type: 'reference'}, value), href: Wardbook.recordPage(space, Wardbook.plain({type: 'reference'}, value))},
        Wardbook.referenceLabel(value));
    }

    Wardbook.recordPage = function (space, ref) {
        return AJS.contextPath() + '/spaces/isms/record.action' + Wardbook.query({key: space, ref: ref});
    };

    /** A value for reading, with links where it leads somewhere. */
    function shown(space, definition, field, value) {
        if (value === null || value === undefined || Array.isArray(value) && !value.length) {
            return element('span', {'class': 'isms-none'}, Wardbook.reading(field, value));
        }
        if (field.type === 'reference') {
            return recordLink(space, value.register || field.target, value);
        }
        if (field.type === 'references') {
            return element('ul', {'class': 'isms-plain'}, value.map(function (each) {
                return element('li', {}, recordLink(space, each.register || field.target, each));
            }));
        }
        if (field.type === 'links') {
            return element('ul', {'class': 'isms-plain'}, value.map(function (each) {
                return element('li', {}, link(each.url.charAt(0) === '/' ? AJS.contextPath() + each.url : each.url,
                    each.title || each.url));
            }));
        }
        if (field.type === 'band') {
            var band = definition.method.bands[Wardbook.plain(field, value)];
            return band ? element('span', {'class': 'isms-band isms-colour-' + band.colour}, band.name)
                : String(value);
        }
        if (field.type === 'long-text') {
            return element('span', {'class': 'isms-paragraphs'}, value);
        }
        return Wardbook.reading(field, value);
    }

    function reading(space, definition, record) {
        return Wardbook.groupsOf(definition).map(function (group) {
            return Wardbook.group('h3', group.name, group.label,
                element('dl', {'class': 'isms-values'}, group.fields.map(function (field) {
                    return [element('dt', {}, field.label),
                        element('dd', {}, shown(space, definition, field, record.fields[field.name]))];
                })));
        });
    }

    /** One open dialog. `options`: space, register, ref (none: a new record), field, saved(record), defaults. */
    function RecordDialog(options, definition, record) {
        this.options = options;
        this.definition = definition;
        this.record = record;
        this.busy = false;
        this.editable = record ? record.permissions.edit : definition.permissions.create;
        this.open();
    }

    RecordDialog.prototype.heading = function () {
        if (!this.record) {
            return AJS.I18n.getText('org.wardbook.isms.screens.record.new', this.definition.singular);
        }
        return AJS.format('{0} {1}', this.record.ref, this.record.fields.title || '');
    };

    RecordDialog.prototype.open = function () {
        var self = this;
        this.content = element('div', {});
        this.save = Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.record.save'), 'primary',
            function () { self.submit(); });
        this.save.classList.add('isms-save');
        var cancel = Wardbook.button(this.editable ? AJS.I18n.getText('org.wardbook.isms.screens.dialog.cancel')
            : AJS.I18n.getText('org.wardbook.isms.screens.dialog.close'), 'link', function () { self.dialog.ask(); });
        this.fill();
        this.dialog = Wardbook.dialog({
            title: this.heading(), size: 'xlarge', content: this.content,
            buttons: this.editable ? [this.save, cancel] : [cancel],
            hint: this.hint(),
            focus: this.form ? this.form.input(this.options.field || 'title') : null,
            mayClose: function () {
                return !self.dirty() || window.confirm(AJS.I18n.getText('org.wardbook.isms.screens.record.discard'));
            },
            closed: function () {
                window.removeEventListener('beforeunload', self.guard);
                if (self.options.closed) {
                    self.options.closed();
                }
            }
        });
        this.guard = function (event) {
            if (self.dirty()) {
                event.preventDefault();
                event.returnValue = '';
            }
        };
        window.addEventListener('beforeunload', this.guard);
        this.dialog.element.addEventListener('keydown', function (event) {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && self.editable) {
                event.preventDefault();
                self.submit();
            }
        });
        if (this.form && this.options.field) {
            this.form.input(this.options.field).scrollIntoView({block: 'center'});
        }
    };

    RecordDialog.prototype.hint = function () {
        var self = this;
        if (!this.editable) {
            return null;
        }
        return [this.record && this.record.permissions.delete
            ? Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.record.delete'), 'link isms-delete',
                function () { self.askDelete(); }) : null,
        element('span', {}, AJS.I18n.getText('org.wardbook.isms.screens.record.keys'))];
    };

    RecordDialog.prototype.fill = function () {
        var details = element('div', {'class': 'isms-details'});
        Wardbook.append(details, this.steps());
        if (this.editable) {
            this.form = new Wardbook.Form(this.options.space, this.definition, function () { });
            this.why = element('input', {type: 'text', 'class': 'text full-width-field', maxlength: 255,
                id: Wardbook.id('why')});
            this.form.element.appendChild(Wardbook.group('h3', 'why',
                AJS.I18n.getText('org.wardbook.isms.screens.record.why.group'),
                element('div', {'class': 'field-group'},
                    element('label', {'for': this.why.id}, AJS.I18n.getText('org.wardbook.isms.screens.record.why')),
                    this.why,
                    element('div', {'class': 'description'},
                        AJS.I18n.getText('org.wardbook.isms.screens.record.why.hint')))));
            this.form.show(this.record ? this.record.fields : {});
            this.prefill();
            details.appendChild(this.form.element);
        } else {
            Wardbook.append(details, reading(this.options.space, this.definition, this.record));
        }
        this.content.appendChild(this.record ? this.tabs(details) : details);
    };

    /** The steps that are offered; they start from what is saved. */
    RecordDialog.prototype.steps = function () {
        var self = this;
        return Wardbook.stepBar({space: this.options.space, definition: this.definition, record: this.record,
            may: function () {
                if (self.dirty()) {
                    self.form.fail(new Wardbook.Failure(409, {message:
                        AJS.I18n.getText('org.wardbook.isms.screens.step.unsaved')}));
                }
                return !self.dirty();
            },
            done: function (record) { self.refresh(record); }});
    };

    /** Shows a newer state of the record in the open dialog; closes it where there is none any more. */
    RecordDialog.prototype.refresh = function (record) {
        Wardbook.changed(this.options.space);
        if (!record) {
            this.done = true;
            this.dialog.close();
            return;
        }
        this.record = record;
        this.editable = record.permissions.edit;
        this.form = null;
        this.resolve = null;
        Wardbook.clear(this.content);
        this.fill();
        this.dialog.title(this.heading());
        this.content.querySelector('[role="tab"]').focus();
        if (this.options.saved) {
            this.options.saved(record);
        }
    };

    RecordDialog.prototype.prefill = function () {
        var self = this;
        var defaults = this.options.defaults || {};
        Object.keys(defaults).forEach(function (name) {
            if (self.form.editors[name]) {
                self.form.set(name, defaults[name]);
            }
        });
    };

    /** Two tabs: the fields, and the history that is asked for when it is opened. */
    RecordDialog.prototype.tabs = function (details) {
        var self = this;
        var history = element('div', {'class': 'isms-history-tab'});
        var asked = false;
        return Wardbook.tabs([
            {label: AJS.I18n.getText('org.wardbook.isms.screens.record.details'), panel: details},
            {label: AJS.I18n.getText('org.wardbook.isms.screens.record.history'), panel: history,
                shown: function () {
                    if (!asked) {
                        asked = true;
                        Wardbook.showHistory(history, self.options.space, self.definition, self.record.ref);
                    }
                }}
        ]);
    };

    RecordDialog.prototype.dirty = function () {
        return !!this.form && !this.done && (Object.keys(this.form.changes()).length > 0 || this.why.value !== '');
    };

    RecordDialog.prototype.setBusy = function (busy) {
        this.busy = busy;
        this.save.disabled = busy;
        this.save.setAttribute('aria-busy', String(busy));
        this.content.setAttribute('aria-busy', String(busy));
    };

    RecordDialog.prototype.submit = function () {
        var changes = this.form.changes();
        if (this.busy) {
            return;
        }
        if (this.resolve) {
            this.resolve();
            return;
        }
        if (this.record && !Object.keys(changes).length) {
            this.done = true;
            this.dialog.close();
            return;
        }
        var body = {fields: changes};
        if (this.why.value.trim()) {
            body.comment = this.why.value.trim();
        }
        this.send(this.record ? 'PATCH' : 'POST', body);
    };

    RecordDialog.prototype.send = function (method, body) {
        var self = this;
        var url = Wardbook.recordsUrl(this.options.space, this.definition.name, this.record && this.record.ref);
        this.setBusy(true);
        Wardbook.write(method, url, body, this.record ? this.record.version : undefined).then(function (saved) {
            self.finish(saved || self.record, AJS.I18n.getText('org.wardbook.isms.screens.record.saved',
                (saved || self.record).ref));
        }, function (failure) {
            self.setBusy(false);
            if (failure.status === 412 && self.record) {
                self.conflict(failure);
            } else {
                self.form.fail(failure);
            }
        }).catch(function (fault) {
            self.setBusy(false);
            self.form.fail(fault);
        });
    };

    RecordDialog.prototype.finish = function (record, sentence) {
        this.done = true;
        this.dialog.close();
        Wardbook.announce(sentence);
        if (this.options.saved) {
            this.options.saved(record);
        }
        Wardbook.changed(this.options.space, record.ref);
    };

    /** Lays the newest state under the author's changes once the author has chosen. */
    RecordDialog.prototype.conflict = function (failure) {
        var self = this;
        Wardbook.get(Wardbook.recordsUrl(this.options.space, this.definition.name, this.record.ref))
            .then(function (latest) {
                var panel = Wardbook.conflictPanel(self.form, latest, function (theirs) {
                    self.resolve = null;
                    self.record = latest;
                    self.form.clearErrors();
                    self.form.rebase(latest.fields, theirs);
                    self.submit();
                });
                self.resolve = panel.resolve;
                self.form.clearErrors();
                self.form.summary.appendChild(panel.element);
                self.form.summary.focus();
            }, function (gone) {
                self.form.fail(gone.status === 404 ? gone : failure);
            });
    };

    RecordDialog.prototype.askDelete = function () {
        var self = this;
        Wardbook.confirm(AJS.I18n.getText('org.wardbook.isms.screens.delete.title', this.record.ref),
            AJS.I18n.getText('org.wardbook.isms.screens.delete.question'),
            AJS.I18n.getText('org.wardbook.isms.screens.record.delete'),
            function () { self.remove(); });
    };

    RecordDialog.prototype.remove = function () {
        var self = this;
        var why = this.why.value.trim();
        if (this.busy) {
            return;
        }
        this.setBusy(true);
        Wardbook.write('DELETE', Wardbook.recordsUrl(this.options.space, this.definition.name, this.record.ref)
            + Wardbook.query({comment: why}), undefined, this.record.version).then(function () {
            self.finish(self.record, AJS.I18n.getText('org.wardbook.isms.screens.delete.done', self.record.ref));
        }, function (failure) {
            self.setBusy(false);
            if (failure.status === 412) {
                self.conflict(failure);
            } else {
                self.form.fail(failure);
            }
        });
    };

    var opening = false;

    /** Opens the dialog; nothing happens while another one is being opened. */
    Wardbook.openRecord = function (options) {
        if (opening) {
            return;
        }
        opening = true;
        var space = options.space;
        Promise.all([Wardbook.definition(space, options.register),
            options.ref ? Wardbook.get(Wardbook.recordsUrl(space, options.register, options.ref)) : null])
            .then(function (both) {
                opening = false;
                return new RecordDialog(options, both[0], both[1]);
            }, function (failure) {
                opening = false;
                var dialog = Wardbook.dialog({title: options.ref || AJS.I18n.getText(
                    'org.wardbook.isms.screens.record.add'), size: 'small',
                content: Wardbook.message('error', Wardbook.reason(failure)),
                buttons: [Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.dialog.close'), 'primary',
                    function () { dialog.close(); })]});
            });
    };
}(window.AJS, window.Wardbook));
