/* Which columns a table shows. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function current(section) {
        return Array.prototype.map.call(section.element.querySelectorAll('th[data-field]'), function (cell) {
            return cell.getAttribute('data-field');
        }).filter(function (name) { return name !== 'ref'; });
    }

    function chosen(panel, before) {
        var names = Array.prototype.filter.call(panel.querySelectorAll('input'), function (box) {
            return box.checked;
        }).map(function (box) { return box.value; });
        var kept = before.filter(function (name) { return names.indexOf(name) >= 0; });
        return kept.concat(names.filter(function (name) { return kept.indexOf(name) < 0; }));
    }

    Wardbook.columnsMenu = function (section) {
        return Wardbook.popup(AJS.I18n.getText('org.wardbook.isms.screens.columns'), 'columns', function (panel) {
            Wardbook.definition(section.space, section.register).then(function (definition) {
                var before = current(section);
                var form = element('form', {'class': 'aui isms-columns', onsubmit: function (event) {
                    event.preventDefault();
                    var names = chosen(form, before);
                    Wardbook.hidePopup(true);
                    section.choose({columns: names.length ? names.join(',') : undefined, start: section.start()});
                }});
                Wardbook.groupsOf(definition).forEach(function (group) {
                    form.appendChild(Wardbook.group('h4', group.name, group.label,
                        group.fields.map(function (field) {
                            var id = Wardbook.id('column');
                            return element('div', {'class': 'checkbox'}, element('input', {type: 'checkbox',
                                'class': 'checkbox', id: id, value: field.name,
                                checked: before.indexOf(field.name) >= 0}),
                            element('label', {'for': id}, field.label));
                        })));
                });
                form.appendChild(element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'},
                    AJS.I18n.getText('org.wardbook.isms.screens.columns.show')));
                panel.appendChild(form);
                form.querySelector('input').focus();
                Wardbook.placePopup();
            }, function (failure) {
                panel.appendChild(Wardbook.message('error', Wardbook.reason(failure)));
            });
        });
    };
}(window.AJS, window.Wardbook));
