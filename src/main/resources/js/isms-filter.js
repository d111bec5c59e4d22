/* The filter of a table: a panel to build conditions, and chips that show and remove them. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function optionList(options, chosen) {
        return options.map(function (option) {
            return element('option', {value: option.value, selected: option.value === chosen}, option.label);
        });
    }

    function personInput(context) {
        var me = {value: 'me', label: AJS.I18n.getText('org.wardbook.isms.screens.condition.me')};
        var picker = Wardbook.picker({id: context.id, label: context.label, several: false, changed: function () { },
            search: function (words) {
                return Wardbook.searchPeople(words).then(function (people) { return [me].concat(people); });
            }});
        picker.set([me]);
        return {element: picker.element, get: function () {
            var chosen = picker.get();
            return chosen.length ? chosen[0].value : '';
        }};
    }

    function valueInput(field, context) {
        if (field.type === 'person' || field.type === 'people') {
            return personInput(context);
        }
        var editor = Wardbook.editor(Object.assign({}, field, {required: true,
            type: field.type === 'references' ? 'reference' : field.type === 'choices' || field.type === 'band'
                ? 'choice' : field.type === 'long-text' ? 'text' : field.type}),
        {id: context.id, space: context.space, changed: function () { }});
        return {element: editor.element, get: function () {
            var value = editor.get();
            return value === null ? '' : String(value);
        }};
    }

    function builder(section, definition, panel) {
        var fieldId = Wardbook.id('filter-field');
        var operatorId = Wardbook.id('filter-operator');
        var valueId = Wardbook.id('filter-value');
        var place = element('div', {});
        var error = element('div', {'class': 'error', role: 'alert'});
        var value = null;
        var fields = element('select', {'class': 'select', id: fieldId, onchange: fieldChanged},
            optionList(definition.fields.map(function (field) {
                return {value: field.name, label: field.label};
            })));
        var operators = element('select', {'class': 'select', id: operatorId, onchange: operatorChanged});

        function fieldChanged() {
            var field = definition.field(fields.value);
            Wardbook.append(Wardbook.clear(operators), optionList(Wardbook.operators(field).map(function (operator) {
                return {value: operator, label: Wardbook.operatorLabel(field, operator)};
            })));
            operatorChanged();
        }

        function operatorChanged() {
            var field = definition.field(fields.value);
            Wardbook.clear(place);
            value = null;
            if (Wardbook.needsValue(operators.value)) {
                value = valueInput(field, {id: valueId, space: section.space, label: field.label});
                Wardbook.append(place, [element('label', {'for': valueId},
                    AJS.I18n.getText('org.wardbook.isms.screens.filter.value')), value.element]);
            }
        }

        function add(event) {
            event.preventDefault();
            var given = value ? value.get().trim() : '';
            if (value && !given) {
                error.textContent = AJS.I18n.getText('org.wardbook.isms.screens.filter.missing');
                return;
            }
            Wardbook.hidePopup(true);
            section.change({filters: section.own.filters.concat([Wardbook.writeCondition(
                {field: fields.value, operator: operators.value, value: given})])});
        }

        fieldChanged();
        panel.appendChild(element('form', {'class': 'aui top-label isms-filter', onsubmit: add},
            element('div', {'class': 'field-group'}, element('label', {'for': fieldId},
                AJS.I18n.getText('org.wardbook.isms.screens.filter.field')), fields),
            element('div', {'class': 'field-group'}, element('label', {'for': operatorId},
                AJS.I18n.getText('org.wardbook.isms.screens.filter.operator')), operators),
            element('div', {'class': 'field-group'}, place, error),
            element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'},
                AJS.I18n.getText('org.wardbook.isms.screens.filter.add'))));
        fields.focus();
        Wardbook.placePopup();
    }

    Wardbook.filterMenu = function (section) {
        return Wardbook.popup(AJS.I18n.getText('org.wardbook.isms.screens.filter'), 'filter', function (panel) {
            Wardbook.definition(section.space, section.register).then(function (definition) {
                builder(section, definition, panel);
            }, function (failure) {
                panel.appendChild(Wardbook.message('error', Wardbook.reason(failure)));
            });
        });
    };

    /** Where nothing fits what the reader chose, the way back stands right there. */
    Wardbook.emptyWay = function (section) {
        var empty = section.element.querySelector('.isms-empty');
        if (empty && section.isChanged()) {
            Wardbook.append(empty, [' ', element('button', {type: 'button', 'class': 'aui-button aui-button-link',
                'data-part': 'reset-empty', onclick: function () { section.reset(); }},
            AJS.I18n.getText('org.wardbook.isms.screens.filter.reset'))]);
        }
    };

    /** The conditions that the reader added, each with a button to take it away. */
    Wardbook.filterChips = function (section) {
        if (!section.isChanged()) {
            return;
        }
        var chips = element('ul', {'class': 'isms-chips isms-conditions'});
        section.tools.appendChild(chips);
        Wardbook.definition(section.space, section.register).then(function (definition) {
            section.own.filters.forEach(function (text) {
                var label = Wardbook.conditionLabel(definition, text);
                chips.appendChild(element('li', {'class': 'isms-chip'}, element('span', {}, label),
                    element('button', {type: 'button', 'class': 'isms-chip-remove',
                        'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.pick.remove', label),
                        onclick: function () {
                            section.change({filters: section.own.filters.filter(function (other) {
                                return other !== text;
                            })});
                        }}, '\u00d7')));
            });
            chips.appendChild(element('li', {}, element('button', {type: 'button', 'data-part': 'reset',
                'class': 'aui-button aui-button-link', onclick: function () { section.reset(); }},
            AJS.I18n.getText('org.wardbook.isms.screens.filter.reset'))));
        }, function () { });
    };
}(window.AJS, window.Wardbook));
