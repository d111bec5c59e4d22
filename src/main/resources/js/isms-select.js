/* Rows of a table that are chosen for changing them together: boxes, ranges with shift, and a bar that counts them. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function rows(section) {
        return Array.prototype.slice.call(section.element.querySelectorAll('tbody tr[data-ref]'));
    }

    function titleOf(row) {
        var cell = row.querySelector('td[data-field="title"]');
        return cell ? cell.textContent.trim() : '';
    }

    function isOn(section, row) {
        return Object.prototype.hasOwnProperty.call(section.selection, row.getAttribute('data-ref'));
    }

    function put(section, row, on) {
        var ref = row.getAttribute('data-ref');
        if (on) {
            section.selection[ref] = {version: Number(row.getAttribute('data-version')), title: titleOf(row)};
        } else {
            delete section.selection[ref];
        }
    }

    /** Boxes, rows and bar as the selection is. */
    function show(section) {
        var all = rows(section);
        var on = all.filter(function (row) {
            var chosen = isOn(section, row);
            row.classList.toggle('isms-selected', chosen);
            row.querySelector('[data-part="select-row"]').checked = chosen;
            return chosen;
        });
        var box = section.element.querySelector('[data-part="select-all"]');
        var count = Object.keys(section.selection).length;
        if (box) {
            box.checked = all.length > 0 && on.length === all.length;
            box.indeterminate = on.length > 0 && on.length < all.length;
        }
        section.bar.querySelector('[role="status"]').textContent =
            AJS.I18n.getText('org.wardbook.isms.screens.select.count', count);
        section.bar.querySelectorAll('button[data-needs]').forEach(function (button) {
            button.disabled = !count;
        });
    }

    /** Everything from the row chosen last up to this one becomes as this one. */
    function range(section, row, on) {
        var all = rows(section);
        var from = all.map(function (each) { return each.getAttribute('data-ref'); }).indexOf(section.selectedLast);
        var to = all.indexOf(row);
        from = from < 0 ? to : from;
        all.slice(Math.min(from, to), Math.max(from, to) + 1).forEach(function (each) { put(section, each, on); });
    }

    function toggle(section, row, on, ranged) {
        if (ranged) {
            range(section, row, on);
        } else {
            put(section, row, on);
        }
        section.selectedLast = row.getAttribute('data-ref');
        show(section);
    }

    function box(section, row) {
        return element('td', {'class': 'isms-select'}, element('input', {type: 'checkbox', 'data-part': 'select-row',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.select.row', row.getAttribute('data-ref'),
                titleOf(row)),
            onclick: function (event) { toggle(section, row, event.target.checked, event.shiftKey); }}));
    }

    function all(section, on) {
        rows(section).forEach(function (row) { put(section, row, on); });
        show(section);
    }

    function columns(section) {
        var head = section.element.querySelector('table.isms-table thead tr');
        if (!head) {
            return;
        }
        head.insertBefore(element('th', {scope: 'col', 'class': 'isms-select'}, element('input', {type: 'checkbox',
            'data-part': 'select-all', 'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.select.all'),
            onclick: function (event) { all(section, event.target.checked); }})), head.firstChild);
        rows(section).forEach(function (row) {
            row.insertBefore(box(section, row), row.firstChild);
            if (isOn(section, row)) {
                put(section, row, true);
            }
        });
    }

    function bar(section) {
        function button(part, label, needs, action) {
            return element('button', {type: 'button', 'class': 'aui-button' + (part === 'bulk'
                ? ' aui-button-primary' : ''), 'data-part': part, 'data-needs': needs, onclick: action}, label);
        }
        section.bar = element('div', {'class': 'isms-selection', role: 'group',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.select')},
        element('span', {role: 'status'}),
        button('bulk', AJS.I18n.getText('org.wardbook.isms.screens.select.edit'), true, function () {
            Wardbook.openBulk(section);
        }),
        button('select-page', AJS.I18n.getText('org.wardbook.isms.screens.select.all'), false, function () {
            all(section, true);
        }),
        button('select-end', AJS.I18n.getText('org.wardbook.isms.screens.select.end'), false, function () {
            Wardbook.stopSelecting(section);
        }));
        section.element.insertBefore(section.bar, section.element.querySelector('.isms-pager'));
    }

    function start(section) {
        section.selection = section.selection || {};
        columns(section);
        bar(section);
        show(section);
        var button = section.element.querySelector('[data-part="select"]');
        if (button) {
            button.setAttribute('aria-pressed', 'true');
        }
    }

    Wardbook.stopSelecting = function (section) {
        section.selection = null;
        section.selectedLast = null;
        section.element.querySelectorAll('.isms-select, .isms-selection').forEach(function (part) { part.remove(); });
        rows(section).forEach(function (row) { row.classList.remove('isms-selected'); });
        var button = section.element.querySelector('[data-part="select"]');
        if (button) {
            button.setAttribute('aria-pressed', 'false');
            button.focus();
        }
    };

    /** Chooses the row, or does not any more. @param ranged with all rows since the one chosen last */
    Wardbook.selectRow = function (section, row, ranged) {
        if (!section.selection) {
            start(section);
        }
        toggle(section, row, !isOn(section, row) || ranged, ranged);
    };

    /** The button among a table's tools; a selection that is under way goes on in a new drawing. */
    Wardbook.selectTool = function (section) {
        return element('button', {type: 'button', 'class': 'aui-button', 'data-part': 'select',
            'aria-pressed': 'false', onclick: function () {
                if (section.selection) {
                    Wardbook.stopSelecting(section);
                } else {
                    start(section);
                }
            }}, AJS.I18n.getText('org.wardbook.isms.screens.select'));
    };

    Wardbook.selectable = function (section) {
        rows(section).forEach(function (row) {
            row.addEventListener('mousedown', function (event) {
                if (event.shiftKey && !event.target.closest('a, button, input')) {
                    event.preventDefault();
                    Wardbook.selectRow(section, row, true);
                }
            });
        });
        if (section.selection) {
            start(section);
        }
    };
}(window.AJS, window.Wardbook));
