/* The editor of a space's risk assessment method: loads it, shows what a change would do, saves it. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    function plainLevel(level) {
        return {name: level.name, anchor: level.anchor || ''};
    }

    function copy(value) {
        return JSON.parse(JSON.stringify(value));
    }

    function MethodPage(root) {
        this.space = root.getAttribute('data-space');
        this.content = root.querySelector('.isms-admin-content');
        this.busy = false;
        this.load();
    }

    MethodPage.prototype.load = function (message) {
        var page = this;
        this.content.setAttribute('aria-busy', 'true');
        return Wardbook.get(Wardbook.spaceUrl(this.space) + '/method').then(function (answer) {
            page.version = answer.version;
            page.saved = answer.fields;
            page.draft = copy(page.saved);
            page.draw(message);
        }, function (failure) {
            page.content.setAttribute('aria-busy', 'false');
            Wardbook.append(Wardbook.clear(page.content), [Wardbook.message('error', Wardbook.reason(failure)),
                element('p', {}, element('a', {href: AJS.contextPath() + '/spaces/isms/space.action'
                    + Wardbook.query({key: page.space})},
                AJS.I18n.getText('org.wardbook.isms.screens.method.space')))]);
        });
    };

    MethodPage.prototype.isDirty = function () {
        return !!this.draft && JSON.stringify(this.body()) !== JSON.stringify(this.bodyOf(this.saved));
    };

    /** What is sent: the parts that this page edits, and every other part as it is. */
    MethodPage.prototype.bodyOf = function (method) {
        var body = Object.assign({}, method, {
            likelihood: method.likelihood.map(plainLevel),
            impact: method.impact.map(plainLevel),
            bands: method.bands.map(function (band) {
                return {name: band.name, colour: band.colour, from: band.from};
            })
        });
        if (method.formula !== 'grid') {
            delete body.grid;
        }
        return body;
    };

    MethodPage.prototype.body = function () {
        return this.bodyOf(this.draft);
    };

    /** A grid of the draft's size: what was there stays, what is new takes its neighbour. */
    MethodPage.prototype.fitGrid = function () {
        var draft = this.draft;
        var old = draft.grid && draft.grid.length ? draft.grid : null;
        draft.grid = draft.likelihood.map(function (level, row) {
            return draft.impact.map(function (other, column) {
                var band = old ? old[Math.min(row, old.length - 1)][Math.min(column, old[0].length - 1)]
                    : Wardbook.bandOf(Object.assign({}, draft, {formula: 'product'}), row + 1, column + 1);
                return Math.max(0, Math.min(band, draft.bands.length - 1));
            });
        });
    };

    MethodPage.prototype.draw = function (message) {
        var page = this;
        var focused = document.activeElement && document.activeElement.getAttribute('data-part');
        if (this.draft.formula === 'grid') {
            this.fitGrid();
        }
        this.content.setAttribute('aria-busy', 'false');
        this.errors = element('div', {'class': 'isms-errors', tabindex: '-1'}, message || null);
        this.effects = element('div', {'aria-live': 'polite'});
        this.matrix = element('div', {'class': 'isms-matrix-holder'});
        this.why = element('input', {type: 'text', 'class': 'text full-width-field', maxlength: 255,
            id: 'isms-method-why', value: this.whyText || '', oninput: function () { page.whyText = page.why.value; }});
        Wardbook.append(Wardbook.clear(this.content), element('form', {'class': 'aui top-label isms-method',
            novalidate: true, onsubmit: function (event) {
                event.preventDefault();
                page.save();
            }},
        this.errors,
        this.levels('likelihood', AJS.I18n.getText('org.wardbook.isms.screens.method.likelihood'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.likelihood.about')),
        this.levels('impact', AJS.I18n.getText('org.wardbook.isms.screens.method.impact'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.impact.about')),
        this.bands(),
        this.formula(),
        element('h2', {}, AJS.I18n.getText('org.wardbook.isms.screens.method.matrix')),
        this.matrix,
        this.appetite(),
        element('div', {'class': 'field-group'},
            element('label', {'for': 'isms-method-why'}, AJS.I18n.getText('org.wardbook.isms.screens.record.why')),
            this.why),
        this.effects,
        element('div', {'class': 'buttons-container'}, element('div', {'class': 'buttons'},
            element('button', {type: 'submit', 'class': 'aui-button aui-button-primary', id: 'isms-method-save'},
                AJS.I18n.getText('org.wardbook.isms.screens.method.save')),
            element('button', {type: 'button', 'class': 'aui-button', id: 'isms-method-preview', onclick: function () {
                page.preview();
            }}, AJS.I18n.getText('org.wardbook.isms.screens.method.preview')),
            element('button', {type: 'button', 'class': 'aui-button aui-button-link', onclick: function () {
                page.draft = copy(page.saved);
                page.draw();
            }}, AJS.I18n.getText('org.wardbook.isms.screens.method.revert'))))));
        this.drawMatrix();
        var again = focused && this.content.querySelector('[data-part="' + focused + '"]');
        if (again) {
            again.focus();
        }
    };

    MethodPage.prototype.fail = function (failure) {
        var page = this;
        var first = null;
        this.content.querySelectorAll('[data-error]').forEach(function (place) {
            var sentence = (failure.fields || {})[place.getAttribute('data-error')];
            place.textContent = sentence || '';
            first = first || sentence && place;
        });
        Wardbook.clear(this.errors).appendChild(Wardbook.message('error', Wardbook.reason(failure)));
        if (failure.status === 412) {
            this.errors.appendChild(element('p', {}, Wardbook.button(
                AJS.I18n.getText('org.wardbook.isms.screens.method.reload'), '', function () { page.load(); })));
        }
        if (first) {
            first.scrollIntoView({block: 'center'});
            var input = first.parentNode.querySelector('input, select');
            if (input) {
                input.focus();
            }
        } else {
            this.errors.focus();
        }
    };

    MethodPage.prototype.preview = function () {
        var page = this;
        this.content.setAttribute('aria-busy', 'true');
        Wardbook.write('POST', Wardbook.spaceUrl(this.space) + '/method/preview', {fields: this.body()})
            .then(function (answer) {
                page.clearErrors();
                Wardbook.append(Wardbook.clear(page.effects), Wardbook.methodEffect(answer));
            }, function (failure) { page.fail(failure); })
            .then(function () { page.content.setAttribute('aria-busy', 'false'); });
    };

    MethodPage.prototype.clearErrors = function () {
        Wardbook.clear(this.errors);
        this.content.querySelectorAll('[data-error]').forEach(function (place) { place.textContent = ''; });
    };

    MethodPage.prototype.save = function () {
        var page = this;
        var body = {fields: this.body()};
        if (this.busy) {
            return;
        }
        if (this.why.value.trim()) {
            body.comment = this.why.value.trim();
        }
        this.busy = true;
        this.content.setAttribute('aria-busy', 'true');
        Wardbook.write('PUT', Wardbook.spaceUrl(this.space) + '/method', body, this.version).then(function () {
            page.busy = false;
            page.whyText = '';
            return page.load(Wardbook.message('success', AJS.I18n.getText('org.wardbook.isms.screens.method.saved')))
                .then(function () { page.errors.focus(); });
        }, function (failure) {
            page.busy = false;
            page.content.setAttribute('aria-busy', 'false');
            page.fail(failure);
        });
    };

    Wardbook.MethodPage = MethodPage;

    Wardbook.ready(function () {
        var root = document.getElementById('isms-method-admin');
        if (root) {
            var page = new MethodPage(root);
            window.addEventListener('beforeunload', function (event) {
                if (page.isDirty()) {
                    event.preventDefault();
                    event.returnValue = '';
                }
            });
        }
    });
}(window.AJS, window.Wardbook));
