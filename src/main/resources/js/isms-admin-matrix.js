/* How a method's editor comes from scales to bands: formula or table, the matrix as it would be, the appetite. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var MethodPage = Wardbook.MethodPage;

    MethodPage.prototype.formula = function () {
        var page = this;
        function way(value, label, about) {
            var id = 'isms-formula-' + value;
            return element('div', {'class': 'radio'},
                element('input', {type: 'radio', 'class': 'radio', id: id, name: 'formula', value: value,
                    checked: page.draft.formula === value, 'data-part': id, onchange: function () {
                        page.draft.formula = value;
                        page.draw();
                    }}),
                element('label', {'for': id}, label), element('div', {'class': 'description'}, about));
        }
        return Wardbook.group('h2', 'formula', AJS.I18n.getText('org.wardbook.isms.screens.method.formula'),
            element('div', {'class': 'error', 'data-error': 'formula'}),
            element('div', {'class': 'error', 'data-error': 'grid'}),
            way('product', AJS.I18n.getText('org.wardbook.isms.screens.method.product'),
                AJS.I18n.getText('org.wardbook.isms.screens.method.product.about')),
            way('sum', AJS.I18n.getText('org.wardbook.isms.screens.method.sum'),
                AJS.I18n.getText('org.wardbook.isms.screens.method.sum.about')),
            way('grid', AJS.I18n.getText('org.wardbook.isms.screens.method.grid'),
                AJS.I18n.getText('org.wardbook.isms.screens.method.grid.about')));
    };

    MethodPage.prototype.cell = function (likelihood, impact) {
        var page = this;
        var draft = this.draft;
        var band = Wardbook.bandOf(draft, likelihood, impact);
        var colour = draft.bands[band] ? draft.bands[band].colour : 'grey';
        var cell = element('td', {'class': 'isms-cell isms-colour-' + colour});
        if (draft.formula !== 'grid') {
            cell.textContent = String(Wardbook.score(draft, likelihood, impact));
            return cell;
        }
        var choice = element('select', {'class': 'select isms-cell-band',
            'data-part': 'cell-' + likelihood + '-' + impact,
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.method.cell',
                draft.likelihood[likelihood - 1].name, draft.impact[impact - 1].name),
            onchange: function () {
                draft.grid[likelihood - 1][impact - 1] = Number(choice.value);
                page.later();
                cell.className = 'isms-cell isms-colour-' + draft.bands[choice.value].colour;
            }}, draft.bands.map(function (each, number) {
            return element('option', {value: number, selected: number === band}, each.name);
        }));
        cell.appendChild(choice);
        return cell;
    };

    MethodPage.prototype.drawMatrix = function () {
        var page = this;
        var draft = this.draft;
        var rows = draft.likelihood.map(function (level, place) { return place + 1; }).reverse();
        Wardbook.clear(this.matrix).appendChild(element('div', {'class': 'isms-scroll', tabindex: '0', role: 'region',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.method.matrix')},
        element('table', {'class': 'isms-matrix isms-method-matrix'},
            element('caption', {}, AJS.I18n.getText('org.wardbook.isms.screens.method.matrix.axes')),
            element('tbody', {}, rows.map(function (likelihood) {
                return element('tr', {}, element('th', {scope: 'row'}, draft.likelihood[likelihood - 1].name),
                    draft.impact.map(function (level, place) { return page.cell(likelihood, place + 1); }));
            })),
            element('tfoot', {}, element('tr', {}, element('td', {}),
                draft.impact.map(function (level) { return element('th', {scope: 'col'}, level.name); }))))));
    };

    MethodPage.prototype.appetite = function () {
        var page = this;
        var input = element('select', {'class': 'select', id: 'isms-appetite', 'data-part': 'appetite',
            onchange: function () {
                page.draft.appetite = Number(input.value);
                page.later();
            }},
        this.draft.bands.map(function (band, number) {
            return element('option', {value: number, selected: number === page.draft.appetite}, band.name);
        }));
        return element('div', {'class': 'field-group', 'data-field': 'appetite'},
            element('label', {'for': 'isms-appetite'}, AJS.I18n.getText('org.wardbook.isms.screens.method.appetite')),
            input,
            element('div', {'class': 'description'},
                AJS.I18n.getText('org.wardbook.isms.screens.method.appetite.about')),
            element('div', {'class': 'error', 'data-error': 'appetite'}));
    };
}(window.AJS, window.Wardbook));
