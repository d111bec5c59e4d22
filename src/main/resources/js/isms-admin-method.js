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

    /** A copy to change; each level knows which number it had. */
    function draftOf(saved) {
        var draft = copy(saved);
        [draft.likelihood, draft.impact].concat((draft.scales || []).map(function (scale) { return scale.levels; }))
            .forEach(function (levels) {
                levels.forEach(function (level, place) { level.was = place + 1; });
            });
        return draft;
    }

    function MethodPage(root) {
        this.space = root.getAttribute('data-space');
        this.content = root.querySelector('.isms-admin-content');
        this.busy = false;
        this.later = Wardbook.debounce(600, this.update.bind(this));
        this.load();
    }

    /** Begins from the method in force. */
    MethodPage.prototype.begin = function (message) {
        this.draft = draftOf(this.saved);
        this.chosen = {};
        this.usage = {};
        this.parked = {};
        this.draw(message);
    };

    MethodPage.prototype.load = function (message) {
        var page = this;
        this.content.setAttribute('aria-busy', 'true');
        return Wardbook.get(Wardbook.spaceUrl(this.space) + '/method').then(function (answer) {
            page.version = answer.version;
            page.saved = answer.fields;
            page.begin(message);
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
        body.scales = (method.scales || []).map(function (scale) {
            return {name: scale.name, levels: scale.levels.map(plainLevel)};
        });
        ['scales', 'acceptance', 'appetites'].forEach(function (part) {
            if (!body[part] || !body[part].length) {
                delete body[part];
            }
        });
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
        this.scales(),
        this.bands(),
        this.formula(),
        element('h2', {}, AJS.I18n.getText('org.wardbook.isms.screens.method.matrix')),
        this.matrix,
        this.appetite(),
        this.appetites(),
        this.acceptance(),
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
                page.begin();
            }}, AJS.I18n.getText('org.wardbook.isms.screens.method.revert'))))));
        this.drawMatrix();
        this.later();
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
        return this.ask().then(function () { page.clearErrors(); }, function (failure) { page.fail(failure); })
            .then(function () { page.content.setAttribute('aria-busy', 'false'); });
    };

    /** Asks what the draft would do, and shows it unless the draft was changed meanwhile. */
    MethodPage.prototype.ask = function () {
        var page = this;
        var asked = this.asked = (this.asked || 0) + 1;
        return Wardbook.write('POST', Wardbook.spaceUrl(this.space) + '/method/preview',
            {fields: this.body(), mapping: this.mapping(true)}).then(function (answer) {
            if (asked === page.asked) {
                page.learn(answer.beyond);
                Wardbook.append(Wardbook.clear(page.effects), Wardbook.methodEffect(answer, page.lost(answer.beyond)));
            }
        });
    };

    /** Keeps the figures beside a draft that is being changed; one that does not fit yet has none. */
    MethodPage.prototype.update = function () {
        var page = this;
        if (this.isDirty() && !this.busy) {
            this.ask().catch(function () { Wardbook.clear(page.effects); });
        } else if (!this.busy) {
            Wardbook.clear(this.effects);
        }
    };

    MethodPage.prototype.clearErrors = function () {
        Wardbook.clear(this.errors);
        this.content.querySelectorAll('[data-error]').forEach(function (place) { place.textContent = ''; });
    };

    MethodPage.prototype.save = function () {
        var page = this;
        if (this.busy) {
            return;
        }
        this.busy = true;
        this.content.setAttribute('aria-busy', 'true');
        (this.unsaid().length ? this.ask() : Promise.resolve()).then(function () {
            var unsaid = page.unsaid();
            if (unsaid.length) {
                throw page.unmapped(unsaid);
            }
            return page.send();
        }).catch(function (failure) {
            page.busy = false;
            page.content.setAttribute('aria-busy', 'false');
            page.fail(failure);
        });
    };

    MethodPage.prototype.send = function () {
        var page = this;
        var body = {fields: this.body(), mapping: this.mapping(false)};
        if (this.why.value.trim()) {
            body.comment = this.why.value.trim();
        }
        return Wardbook.write('PUT', Wardbook.spaceUrl(this.space) + '/method', body, this.version).then(function () {
            page.busy = false;
            page.whyText = '';
            return page.load(Wardbook.message('success', AJS.I18n.getText('org.wardbook.isms.screens.method.saved')))
                .then(function () { page.errors.focus(); });
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
