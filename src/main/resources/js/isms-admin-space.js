/* The page that switches the ISMS of a space on, fills it with the demo company, and proves its journal. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function Page(root) {
        this.space = root.getAttribute('data-space');
        this.content = root.querySelector('.isms-admin-content');
        this.messages = element('div', {'class': 'isms-errors', 'aria-live': 'polite', tabindex: '-1'});
        root.insertBefore(this.messages, this.content);
        this.busy = false;
        this.load();
    }

    Page.prototype.say = function (message) {
        Wardbook.append(Wardbook.clear(this.messages), message || null);
    };

    Page.prototype.load = function (message) {
        var page = this;
        this.content.setAttribute('aria-busy', 'true');
        return Wardbook.get(Wardbook.spaceUrl(this.space)).then(function (state) {
            page.content.setAttribute('aria-busy', 'false');
            Wardbook.append(Wardbook.clear(page.content), state.enabled ? page.enabled(state) : page.disabled());
            page.say(message);
        }, function (failure) {
            page.content.setAttribute('aria-busy', 'false');
            page.say(Wardbook.message('error', Wardbook.reason(failure)));
        });
    };

    /** One writing call at a time; afterwards the page shows the new state. */
    Page.prototype.act = function (call, done) {
        var page = this;
        if (this.busy) {
            return;
        }
        this.busy = true;
        this.content.setAttribute('aria-busy', 'true');
        call().then(function () {
            return Wardbook.message('success', done);
        }, function (failure) {
            return Wardbook.message('error', Wardbook.reason(failure));
        }).then(function (message) {
            page.busy = false;
            return page.load(message);
        }).then(function () {
            page.messages.focus();
        });
    };

    Page.prototype.put = function (body, done) {
        var url = Wardbook.spaceUrl(this.space);
        this.act(function () { return Wardbook.write('PUT', url, body); }, done);
    };

    function radio(name, value, checked, label, description) {
        var id = Wardbook.id(name);
        return element('div', {'class': 'radio'},
            element('input', {type: 'radio', 'class': 'radio', id: id, name: name, value: value, checked: checked}),
            element('label', {'for': id}, label),
            description ? element('div', {'class': 'description'}, description) : null);
    }

    function picked(form, name) {
        return form.querySelector('input[name="' + name + '"]:checked').value;
    }

    Page.prototype.disabled = function () {
        var page = this;
        var german = AJS.I18n.getText('org.wardbook.isms.screens.locale').indexOf('de') === 0;
        var form = element('form', {'class': 'aui', onsubmit: function (event) {
            event.preventDefault();
            page.put({enabled: true, language: picked(form, 'language'), preset: picked(form, 'preset')},
                AJS.I18n.getText('org.wardbook.isms.screens.space.on.done'));
        }},
        element('h2', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.on.title')),
        element('p', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.on.about')),
        Wardbook.group('h3', 'language', AJS.I18n.getText('org.wardbook.isms.screens.space.language'),
            radio('language', 'en', !german, AJS.I18n.getText('org.wardbook.isms.screens.space.language.en')),
            radio('language', 'de', german, AJS.I18n.getText('org.wardbook.isms.screens.space.language.de'))),
        Wardbook.group('h3', 'preset', AJS.I18n.getText('org.wardbook.isms.screens.space.preset'),
            radio('preset', '5x5', true, AJS.I18n.getText('org.wardbook.isms.screens.space.preset.five'),
                AJS.I18n.getText('org.wardbook.isms.screens.space.preset.five.about')),
            radio('preset', '4x4', false, AJS.I18n.getText('org.wardbook.isms.screens.space.preset.four'),
                AJS.I18n.getText('org.wardbook.isms.screens.space.preset.four.about'))),
        element('div', {'class': 'buttons-container'}, element('div', {'class': 'buttons'},
            element('button', {type: 'submit', 'class': 'aui-button aui-button-primary', id: 'isms-enable'},
                AJS.I18n.getText('org.wardbook.isms.screens.space.on')))));
        return form;
    };

    function counts(state) {
        return element('table', {'class': 'aui isms-counts'},
            element('thead', {}, element('tr', {},
                element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.space.register')),
                element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.space.records')))),
            element('tbody', {}, state.registers.filter(function (register) {
                return register.count > 0;
            }).map(function (register) {
                return element('tr', {}, element('th', {scope: 'row'}, register.label),
                    element('td', {}, register.count));
            })));
    }

    function count(state, name) {
        return state.registers.filter(function (register) { return register.name === name; })
            .reduce(function (sum, register) { return sum + register.count; }, 0);
    }

    Page.prototype.demo = function () {
        var page = this;
        return element('section', {},
            element('h2', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.demo.title')),
            element('p', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.demo.about')),
            element('button', {type: 'button', 'class': 'aui-button', id: 'isms-demo', onclick: function () {
                Wardbook.confirm(AJS.I18n.getText('org.wardbook.isms.screens.space.demo.title'),
                    AJS.I18n.getText('org.wardbook.isms.screens.space.demo.question'),
                    AJS.I18n.getText('org.wardbook.isms.screens.space.demo'), function () {
                        page.act(function () {
                            return Wardbook.write('POST', Wardbook.spaceUrl(page.space) + '/demo', {});
                        }, AJS.I18n.getText('org.wardbook.isms.screens.space.demo.done'));
                    });
            }}, AJS.I18n.getText('org.wardbook.isms.screens.space.demo')));
    };

    Page.prototype.removal = function () {
        var page = this;
        return element('section', {},
            element('h2', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.demo.title')),
            element('p', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.demo.remove.about')),
            element('button', {type: 'button', 'class': 'aui-button', id: 'isms-demo-remove', onclick: function () {
                Wardbook.confirm(AJS.I18n.getText('org.wardbook.isms.screens.space.demo.title'),
                    AJS.I18n.getText('org.wardbook.isms.screens.space.demo.remove.question'),
                    AJS.I18n.getText('org.wardbook.isms.screens.space.demo.remove'), function () {
                        page.act(function () {
                            return Wardbook.write('DELETE', Wardbook.spaceUrl(page.space) + '/demo');
                        }, AJS.I18n.getText('org.wardbook.isms.screens.space.demo.remove.done'));
                    });
            }}, AJS.I18n.getText('org.wardbook.isms.screens.space.demo.remove')));
    };

    /** What the proof of the journal found. */
    function verdict(proof) {
        return proof.intact
            ? Wardbook.message('success', AJS.I18n.getText('org.wardbook.isms.screens.space.journal.sound',
                proof.rows))
            : Wardbook.message('error', AJS.I18n.getText('org.wardbook.isms.screens.space.journal.broken',
                proof.brokenAt, proof.message));
    }

    Page.prototype.journal = function (state) {
        var page = this;
        var result = element('div', {'aria-live': 'polite'});
        var button = element('button', {type: 'button', 'class': 'aui-button', id: 'isms-verify', onclick: function () {
            button.disabled = true;
            page.say(null);
            Wardbook.get(Wardbook.spaceUrl(page.space) + '/journal/verify').then(function (proof) {
                Wardbook.clear(result).appendChild(verdict(proof));
            }, function (failure) {
                Wardbook.clear(result).appendChild(Wardbook.message('error', Wardbook.reason(failure)));
            }).then(function () {
                button.disabled = false;
            });
        }}, AJS.I18n.getText('org.wardbook.isms.screens.space.journal.verify'));
        return element('section', {},
            element('h2', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.journal.title')),
            element('p', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.journal.about', state.sequence)),
            result, button);
    };

    Page.prototype.off = function () {
        var page = this;
        return element('section', {},
            element('h2', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.off.title')),
            element('p', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.off.about')),
            element('button', {type: 'button', 'class': 'aui-button', id: 'isms-disable', onclick: function () {
                Wardbook.confirm(AJS.I18n.getText('org.wardbook.isms.screens.space.off.title'),
                    AJS.I18n.getText('org.wardbook.isms.screens.space.off.question'),
                    AJS.I18n.getText('org.wardbook.isms.screens.space.off'), function () {
                        page.put({enabled: false}, AJS.I18n.getText('org.wardbook.isms.screens.space.off.done'));
                    });
            }}, AJS.I18n.getText('org.wardbook.isms.screens.space.off')));
    };

    Page.prototype.enabled = function (state) {
        var page = this;
        return [
            element('h2', {}, AJS.I18n.getText('org.wardbook.isms.screens.space.state.title')),
            element('p', {}, element('span', {'class': 'aui-lozenge aui-lozenge-success'},
                AJS.I18n.getText('org.wardbook.isms.screens.space.state.on'))),
            counts(state),
            element('p', {}, element('a', {href: AJS.contextPath() + '/spaces/isms/method.action'
                + Wardbook.query({key: this.space})}, AJS.I18n.getText('org.wardbook.isms.screens.space.method'))),
            element('p', {}, element('a', {href: AJS.contextPath() + '/spaces/isms/fields.action'
                + Wardbook.query({key: this.space})}, AJS.I18n.getText('org.wardbook.isms.screens.space.fields'))),
            Wardbook.profileForm(this.space, state, function () {
                page.load(Wardbook.message('success', AJS.I18n.getText('org.wardbook.isms.screens.profile.saved')))
                    .then(function () { page.messages.focus(); });
            }),
            state.demo ? this.removal() : count(state, 'risks') || count(state, 'assets') ? null : this.demo(),
            this.journal(state),
            this.off()
        ];
    };

    Wardbook.ready(function () {
        var root = document.getElementById('isms-space-admin');
        if (root) {
            new Page(root);
        }
    });
}(window.AJS, window.Wardbook));
