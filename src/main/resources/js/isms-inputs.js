/*
 * One editor per type of field: {element, input, get, set}. `element` goes into the form, `input` takes the focus,
 * `get` gives the value in the shape that is sent, `set` takes a value as it was answered.
 */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function simple(input, read) {
        return {
            element: input,
            input: input,
            get: function () { return input.value.trim() === '' ? null : read ? read(input.value) : input.value; },
            set: function (value) { input.value = value === null || value === undefined ? '' : value; }
        };
    }

    function line(field, context) {
        return simple(element('input', {type: 'text', 'class': 'text full-width-field', id: context.id, maxlength: 255,
            oninput: context.changed}));
    }

    function paragraphs(field, context) {
        return simple(element('textarea', {'class': 'textarea full-width-field', id: context.id, rows: 4,
            maxlength: 10000, oninput: context.changed}));
    }

    function number(field, context) {
        return simple(element('input', {type: 'number', 'class': 'text short-field', id: context.id, min: 0, step: 1,
            oninput: context.changed}), Number);
    }

    function day(field, context) {
        return simple(element('input', {type: 'date', 'class': 'text medium-field', id: context.id, min: '1970-01-01',
            max: '2199-12-31', oninput: context.changed, onchange: context.changed}));
    }

    function blank() {
        return element('option', {value: ''}, AJS.I18n.getText('org.wardbook.isms.screens.value.none'));
    }

    function selected(value) {
        return value === null || value === undefined ? '' : String(Wardbook.plain({type: 'choice'}, value));
    }

    function select(field, context, label, read) {
        var input = element('select', {'class': 'select', id: context.id, onchange: context.changed},
            field.required ? null : blank(),
            (field.options || []).map(function (option) {
                return element('option', {value: String(option.value)}, label(option));
            }));
        return {
            element: input,
            input: input,
            get: function () { return input.value === '' ? null : read(input.value); },
            set: function (value) {
                var text = selected(value);
                if (text !== '' && !Wardbook.option(field, text)) {
                    input.appendChild(element('option', {value: text}, text));
                }
                input.value = text;
            }
        };
    }

    function choice(field, context) {
        return select(field, context, function (option) { return option.label; }, String);
    }

    function truth(field, context) {
        return select(field, context, function (option) { return option.label; }, function (value) {
            return value === 'true';
        });
    }

    /** A level by its word; below it stands what it means. */
    function level(field, context) {
        var meaning = element('div', {'class': 'description isms-anchor', id: context.id + '-meaning'});
        var editor = select(field, context, function (option) {
            return AJS.format('{0} \u00b7 {1}', option.value, option.label);
        }, Number);
        function explain() {
            var option = Wardbook.option(field, editor.input.value);
            meaning.textContent = option ? option.anchor || '' : '';
        }
        editor.input.addEventListener('change', explain);
        editor.input.setAttribute('aria-describedby', meaning.id);
        return {
            element: element('div', {}, editor.element, meaning),
            input: editor.input,
            get: editor.get,
            set: function (value) {
                editor.set(value);
                explain();
            }
        };
    }

    function choices(field, context) {
        var boxes = (field.options || []).map(function (option, place) {
            return element('input', {type: 'checkbox', 'class': 'checkbox', value: option.value,
                id: place ? context.id + '-' + place : context.id, onchange: context.changed});
        });
        return {
            element: element('div', {role: 'group', 'aria-labelledby': context.id + '-label'},
                boxes.map(function (box, place) {
                    return element('div', {'class': 'checkbox'}, box,
                        element('label', {'for': box.id}, field.options[place].label));
                })),
            input: boxes[0],
            get: function () {
                var on = boxes.filter(function (box) { return box.checked; });
                return on.length ? on.map(function (box) { return box.value; }) : null;
            },
            set: function (values) {
                boxes.forEach(function (box) { box.checked = (values || []).indexOf(box.value) >= 0; });
            }
        };
    }

    function picked(field, context, several, search, toPick, toValue, placeholder) {
        var picker = Wardbook.picker({id: context.id, label: field.label, several: several, search: search,
            placeholder: placeholder, changed: context.changed});
        return {
            element: picker.element,
            input: picker.input,
            get: function () {
                var values = picker.get().map(toValue);
                return !values.length ? null : several ? values : values[0];
            },
            set: function (value) {
                picker.set(value === null || value === undefined ? [] : [].concat(value).map(toPick));
            }
        };
    }

    function person(field, context) {
        return picked(field, context, field.type === 'people', Wardbook.searchPeople, function (value) {
            return {value: Wardbook.plain({type: 'person'}, value), label: Wardbook.personLabel(value)};
        }, function (pick) {
            return {username: pick.value};
        }, AJS.I18n.getText('org.wardbook.isms.screens.pick.person'));
    }

    function references(field, context) {
        return picked(field, context, field.type === 'references', context.search
            || Wardbook.searchRecords(context.space, field.target),
            function (value) {
                return {value: Wardbook.plain({type: 'reference'}, value), label: Wardbook.referenceLabel(value)};
            }, function (pick) {
                return pick.value;
            }, AJS.I18n.getText('org.wardbook.isms.screens.pick.record'));
    }

    /** References to records of any register: which one is searched is chosen in front. */
    function anywhere(field, context) {
        var register = element('select', {'class': 'select isms-anywhere',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.space.register')});
        var editor = references(field, Object.assign({}, context, {search: function (words) {
            return Wardbook.searchRecords(context.space, register.value)(words);
        }}));
        Wardbook.registers(context.space).then(function (registers) {
            Wardbook.append(register, registers.map(function (each) {
                return element('option', {value: each.name}, each.label);
            }));
        }, function () { register.hidden = true; });
        return Object.assign({}, editor, {element: element('div', {'class': 'isms-anywhere-row'}, register,
            editor.element)});
    }

    /** Rows of a title and an address. */
    function links(field, context) {
        var rows = element('div', {});
        var add = element('button', {type: 'button', 'class': 'aui-button aui-button-link', id: context.id,
            onclick: function () { row({}).querySelector('input').focus(); }},
        AJS.I18n.getText('org.wardbook.isms.screens.links.add'));

        function input(name, value, label) {
            return element('input', {type: 'text', 'class': 'text isms-link-' + name, value: value || '',
                'aria-label': label, placeholder: label, maxlength: name === 'url' ? 2000 : 255,
                oninput: context.changed});
        }

        function row(link) {
            var line = element('div', {'class': 'isms-link-row'},
                input('title', link.title, AJS.I18n.getText('org.wardbook.isms.screens.links.title')),
                input('url', link.url, AJS.I18n.getText('org.wardbook.isms.screens.links.url')),
                element('button', {type: 'button', 'class': 'aui-button aui-button-subtle',
                    'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.links.remove'),
                    onclick: function () {
                        line.remove();
                        add.focus();
                        context.changed();
                    }}, '\u00d7'));
            rows.appendChild(line);
            return line;
        }

        return {
            element: element('div', {}, rows, add),
            input: add,
            get: function () {
                var given = Array.prototype.map.call(rows.children, function (line) {
                    return {title: line.querySelector('.isms-link-title').value.trim(),
                        url: line.querySelector('.isms-link-url').value.trim()};
                }).filter(function (link) { return link.title || link.url; });
                return given.length ? given : null;
            },
            set: function (values) {
                Wardbook.clear(rows);
                (values || []).forEach(row);
            }
        };
    }

    var EDITORS = {
        'text': line, 'long-text': paragraphs, 'number': number, 'date': day, 'boolean': truth, 'choice': choice,
        'choices': choices, 'person': person, 'people': person, 'reference': references, 'references': references,
        'likelihood': level, 'impact': level, 'scale': level, 'links': links
    };

    /** @param context id, space, changed(): called after every change */
    Wardbook.editor = function (field, context) {
        return (field.target === '*' ? anywhere : EDITORS[field.type] || line)(field, context);
    };
}(window.AJS, window.Wardbook));
