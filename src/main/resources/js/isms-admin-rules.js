/* Who may accept a risk of which band, for how long and with whose second signature; and appetites of categories. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var MethodPage = Wardbook.MethodPage;
    var ROLES = ['top-management', 'isms-team', 'department-heads', 'it-operations', 'auditors'];
    var MOST_MONTHS = 60;

    Wardbook.ROLES = ROLES;

    /** The rule of a band; what is usual where the space has set none. */
    MethodPage.prototype.rule = function (band) {
        return Wardbook.acceptanceRule(this.draft, band);
    };

    /** Before the first change every band gets a rule of its own. */
    MethodPage.prototype.changeRule = function (band, change) {
        var page = this;
        this.draft.acceptance = this.draft.bands.map(function (each, place) {
            var rule = page.rule(place);
            return Object.assign({who: rule.who, months: rule.months, second: rule.second},
                place === band ? change : {});
        });
    };

    MethodPage.prototype.boxes = function (band, part, roles, legend) {
        var page = this;
        return element('div', {role: 'group', 'aria-label': legend}, roles.map(function (role) {
            var id = 'isms-rule-' + band + '-' + part + '-' + role;
            return element('div', {'class': 'checkbox'}, element('input', {type: 'checkbox', 'class': 'checkbox',
                id: id, 'data-part': id, checked: page.rule(band)[part].indexOf(role) >= 0,
                onchange: function (event) {
                    var others = page.rule(band)[part];
                    var change = {};
                    change[part] = roles.filter(function (each) {
                        return each === role ? event.target.checked : others.indexOf(each) >= 0;
                    });
                    page.changeRule(band, change);
                    page.nobody(band);
                }}), element('label', {'for': id}, Wardbook.roleLabel(role)));
        }));
    };

    /** Says what it means that nobody is chosen. */
    MethodPage.prototype.nobody = function (band) {
        var place = this.content.querySelector('[data-nobody="' + band + '"]');
        if (place) {
            place.hidden = this.rule(band).who.length > 0;
        }
    };

    MethodPage.prototype.ruleRow = function (band, place) {
        var page = this;
        var months = element('input', {type: 'number', 'class': 'text short-field', min: 1, max: MOST_MONTHS,
            value: this.rule(place).months, 'data-part': 'months-' + place,
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.rule.months.of', band.name),
            oninput: function () { page.changeRule(place, {months: Number(months.value)}); }});
        return element('tr', {},
            element('th', {scope: 'row'}, element('span', {'class': 'isms-band isms-colour-' + band.colour},
                band.name)),
            element('td', {}, this.boxes(place, 'who', ['owner'].concat(ROLES),
                AJS.I18n.getText('org.wardbook.isms.screens.rule.who.of', band.name)),
            element('div', {'class': 'description', 'data-nobody': place, hidden: this.rule(place).who.length > 0},
                AJS.I18n.getText('org.wardbook.isms.screens.rule.nobody'))),
            element('td', {}, months),
            element('td', {}, this.boxes(place, 'second', ROLES,
                AJS.I18n.getText('org.wardbook.isms.screens.rule.second.of', band.name))));
    };

    MethodPage.prototype.acceptance = function () {
        var page = this;
        var title = AJS.I18n.getText('org.wardbook.isms.screens.rule.title');
        return Wardbook.group('h2', 'acceptance', title,
            element('p', {'class': 'description'}, AJS.I18n.getText('org.wardbook.isms.screens.rule.about')),
            element('div', {'class': 'error', 'data-error': 'acceptance'}),
            element('div', {'class': 'isms-scroll', tabindex: '0', role: 'region', 'aria-label': title},
                element('table', {'class': 'aui isms-rules'},
                    element('thead', {}, element('tr', {},
                        element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.rule.band')),
                        element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.rule.who')),
                        element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.rule.months')),
                        element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.rule.second')))),
                    element('tbody', {}, this.draft.bands.map(function (band, place) {
                        return page.ruleRow(band, place);
                    })))));
    };

    MethodPage.prototype.appetiteRow = function (each, place) {
        var page = this;
        var list = this.draft.appetites;
        var band = element('select', {'class': 'select', 'data-part': 'appetites-band-' + place,
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.appetites.band.of', each.category || place + 1),
            onchange: function () {
                each.band = Number(band.value);
                page.later();
            }}, this.draft.bands.map(function (one, number) {
            return element('option', {value: number, selected: number === each.band}, one.name);
        }));
        return element('tr', {},
            element('td', {}, this.text(each, 'category',
                AJS.I18n.getText('org.wardbook.isms.screens.appetites.category.of', place + 1), 'appetites-' + place)),
            element('td', {}, band),
            element('td', {}, element('button', {type: 'button', 'class': 'aui-button aui-button-subtle',
                'data-part': 'appetites-remove-' + place,
                'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.method.remove.line', each.category || ''),
                onclick: function () {
                    list.splice(place, 1);
                    page.draw();
                }}, '\u00d7')));
    };

    /** Categories are free words of the risks; what is written here counts for the risks that say the same. */
    MethodPage.prototype.appetites = function () {
        var page = this;
        var list = this.draft.appetites = this.draft.appetites || [];
        return Wardbook.group('h2', 'appetites', AJS.I18n.getText('org.wardbook.isms.screens.appetites.title'),
            element('p', {'class': 'description'}, AJS.I18n.getText('org.wardbook.isms.screens.appetites.about')),
            element('div', {'class': 'error', 'data-error': 'appetites'}),
            list.length ? element('table', {'class': 'aui isms-lines isms-appetites'},
                element('thead', {}, element('tr', {},
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.appetites.category')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.method.appetite')),
                    element('td', {}))),
                element('tbody', {}, list.map(function (each, place) {
                    return page.appetiteRow(each, place);
                }))) : null,
            element('button', {type: 'button', 'class': 'aui-button aui-button-link', 'data-part': 'appetites-add',
                onclick: function () {
                    list.push({category: '', band: page.draft.appetite});
                    page.draw();
                    page.content.querySelector('[data-part="appetites-' + (list.length - 1) + '"]').focus();
                }}, AJS.I18n.getText('org.wardbook.isms.screens.appetites.add')));
    };
}(window.AJS, window.Wardbook));
