/* Rule-bound steps of a record, such as accepting a risk: buttons for those that are offered, and what each asks. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    /** The step's questions in the shape of a definition, for the form. */
    function questions(definition, step, record) {
        var accepting = definition.name === 'risks' && step.name === 'accept' && record.fields.band;
        return {
            name: definition.name, method: definition.method, groups: [{name: 'step'}],
            fields: step.asks.map(function (field) {
                return Object.assign({}, field, {group: 'step', note: accepting && field.name === 'until'
                    ? Wardbook.acceptanceNote(definition.method, record.fields.band) : undefined});
            })
        };
    }

    /** One open dialog. `options`: space, definition, record, done(record as it is then, or null). */
    function StepDialog(options, step) {
        this.options = options;
        this.step = step;
        this.busy = false;
        this.open();
    }

    StepDialog.prototype.open = function () {
        var self = this;
        this.form = new Wardbook.Form(this.options.space, questions(this.options.definition, this.step,
            this.options.record), function () { });
        this.form.show({});
        this.go = Wardbook.button(this.step.label, 'primary', function () { self.take(); });
        this.go.classList.add('isms-save');
        this.form.element.insertBefore(element('p', {}, element('strong', {}, this.options.record.fields.title || '')),
            this.form.summary);
        this.form.element.appendChild(element('p', {'class': 'description'},
            AJS.I18n.getText('org.wardbook.isms.screens.step.signed', this.options.record.ref)));
        this.dialog = Wardbook.dialog({
            title: AJS.format('{0}: {1}', this.step.label, this.options.record.ref),
            size: 'medium', content: this.form.element,
            focus: this.step.asks.length ? this.form.input(this.step.asks[0].name) : this.go,
            buttons: [this.go, Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.dialog.cancel'), 'link',
                function () { self.dialog.ask(); })],
            mayClose: function () {
                return self.done || !Object.keys(self.form.changes()).length
                    || window.confirm(AJS.I18n.getText('org.wardbook.isms.screens.record.discard'));
            }
        });
        this.dialog.element.addEventListener('keydown', function (event) {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                self.take();
            }
        });
    };

    StepDialog.prototype.url = function () {
        return Wardbook.recordsUrl(this.options.space, this.options.definition.name, this.options.record.ref);
    };

    StepDialog.prototype.setBusy = function (busy) {
        this.busy = busy;
        this.go.disabled = busy;
        this.form.element.setAttribute('aria-busy', String(busy));
    };

    StepDialog.prototype.take = function () {
        var self = this;
        if (this.busy) {
            return;
        }
        this.setBusy(true);
        Wardbook.write('POST', this.url() + '/' + encodeURIComponent(this.step.name), {fields: this.form.changes()},
            this.options.record.version).then(function (record) {
            self.finish(record);
            Wardbook.announce(AJS.I18n.getText('org.wardbook.isms.screens.step.done', self.step.label,
                self.options.record.ref));
        }, function (failure) {
            self.setBusy(false);
            self.fail(failure);
        });
    };

    StepDialog.prototype.finish = function (record) {
        this.done = true;
        this.dialog.close();
        this.options.done(record);
    };

    /** Who may, which rule, or that somebody was faster: in words, and in the last case the way on. */
    StepDialog.prototype.fail = function (failure) {
        var self = this;
        this.form.fail(failure);
        if (failure.status === 412) {
            this.form.summary.firstChild.appendChild(element('p', {}, Wardbook.button(
                AJS.I18n.getText('org.wardbook.isms.screens.step.latest'), '', function () {
                    Wardbook.get(self.url()).then(function (latest) { self.finish(latest); },
                        function (gone) { self.form.fail(gone); });
                })));
        }
    };

    /** The steps of the definition that the record offers to the reader now, in the definition's order. */
    function offered(definition, record) {
        var names = record.permissions.steps || [];
        return (definition.steps || []).filter(function (step) { return names.indexOf(step.name) >= 0; });
    }

    Wardbook.stepButtons = function (options) {
        return offered(options.definition, options.record).map(function (step) {
            return element('button', {type: 'button', 'class': 'aui-button', 'data-part': 'step-' + step.name,
                onclick: function () {
                    if (!options.may || options.may()) {
                        return new StepDialog(options, step);
                    }
                    return null;
                }}, step.label);
        });
    };

    /**
     * @param options space, definition, record (none: a new one), done(record or null), may() → whether one may be
     *                taken now
     * @return a bar with the buttons; null where no step is offered
     */
    Wardbook.stepBar = function (options) {
        var buttons = options.record ? Wardbook.stepButtons(options) : [];
        return buttons.length ? element('div', {'class': 'isms-steps', role: 'group',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.steps')},
        element('span', {'class': 'isms-steps-label', 'aria-hidden': 'true'},
            AJS.I18n.getText('org.wardbook.isms.screens.steps')), buttons) : null;
    };

    /** On the page of a record its steps stand beside its other buttons. */
    Wardbook.enhance(function (section) {
        var ref = section.element.getAttribute('data-ref');
        var tools = section.tools;
        if (section.macro !== 'isms-record' || !ref || !tools) {
            return;
        }
        Wardbook.definition(section.space, section.register).then(function (definition) {
            return !(definition.steps || []).length ? null
                : Wardbook.get(Wardbook.recordsUrl(section.space, section.register, ref)).then(function (record) {
                    Wardbook.append(tools, Wardbook.stepButtons({space: section.space, definition: definition,
                        record: record, done: function () { Wardbook.changed(section.space); }}));
                });
        }).catch(function () { });
    });
}(window.AJS, window.Wardbook));
