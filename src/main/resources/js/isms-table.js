/* Tables: sort by their headers, page, search, add and edit rows. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function sorted(section) {
        var first = String(section.value('sort', '')).split(',')[0].trim();
        return {field: first.replace(/^-/, ''), descending: first.charAt(0) === '-'};
    }

    function header(section, cell) {
        var name = cell.getAttribute('data-field');
        var label = cell.textContent;
        var sort = sorted(section);
        var next = sort.field === name && !sort.descending ? '-' + name : name;
        Wardbook.clear(cell).appendChild(element('button', {type: 'button', 'class': 'isms-sort',
            'data-part': 'sort-' + name, onclick: function () { section.choose({sort: next}); }}, label));
    }

    function open(section, row, field) {
        Wardbook.openRecord({space: section.space, register: row.getAttribute('data-register') || section.register,
            ref: row.getAttribute('data-ref'), field: field});
    }

    function editButton(section, row) {
        var link = row.querySelector('.isms-ref');
        if (!link) {
            return;
        }
        var title = row.querySelector('td[data-field="title"]');
        link.parentNode.appendChild(element('button', {type: 'button', 'class': 'isms-edit', 'data-part': 'edit',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.table.edit', row.getAttribute('data-ref'),
                title ? title.textContent.trim() : ''),
            onclick: function () { open(section, row); }},
        element('span', {'aria-hidden': 'true'}, '\u270e')));
    }

    function rows(section) {
        section.element.querySelectorAll('tbody tr[data-ref]').forEach(function (row) {
            if (section.editable) {
                editButton(section, row);
                row.addEventListener('dblclick', function (event) {
                    var cell = event.target.closest('td[data-field]');
                    if (cell && !event.target.closest('a, button')) {
                        window.getSelection().removeAllRanges();
                        row.querySelector('.isms-edit').focus();
                        open(section, row, cell.getAttribute('data-field'));
                    }
                });
            }
        });
    }

    function pager(section) {
        var nav = section.element.querySelector('.isms-pager');
        var start = section.start();
        var limit = section.limit();
        if (!nav || section.total <= limit && start === 0) {
            return;
        }
        function go(part, label, to, possible) {
            return element('button', {type: 'button', 'class': 'aui-button', 'data-part': part, disabled: !possible,
                onclick: function () { section.change({start: to}); }}, label);
        }
        Wardbook.append(Wardbook.clear(nav), [
            go('previous', AJS.I18n.getText('org.wardbook.isms.screens.table.previous'), Math.max(0, start - limit),
                start > 0),
            ' ', element('span', {'class': 'isms-page'}, AJS.I18n.getText('org.wardbook.isms.screens.table.page',
                Math.floor(start / limit) + 1, Math.max(1, Math.ceil(section.total / limit)))), ' ',
            go('next', AJS.I18n.getText('org.wardbook.isms.screens.table.next'), start + limit,
                start + limit < section.total)]);
    }

    function search(section) {
        var id = Wardbook.id('search');
        var input = element('input', {type: 'search', 'class': 'text isms-search', id: id, 'data-part': 'search',
            placeholder: AJS.I18n.getText('org.wardbook.isms.screens.table.search'),
            value: section.value('q', ''),
            oninput: Wardbook.debounce(300, function () { section.change({q: input.value.trim()}); })});
        return [element('label', {'for': id, 'class': 'isms-hidden'},
            AJS.I18n.getText('org.wardbook.isms.screens.table.search')), input];
    }

    function adder(section) {
        var button = element('button', {type: 'button', 'class': 'aui-button aui-button-primary', 'data-part': 'add',
            hidden: true, onclick: function () {
                Wardbook.openRecord({space: section.space, register: section.register});
            }});
        function show(definition) {
            button.textContent = AJS.I18n.getText('org.wardbook.isms.screens.table.add', definition.singular);
            button.hidden = !definition.permissions.create;
        }
        var known = Wardbook.knownDefinition(section.space, section.register);
        if (known) {
            show(known);
        } else {
            Wardbook.definition(section.space, section.register).then(show, function () { });
        }
        return button;
    }

    Wardbook.enhance(function (section) {
        if (!section.element.querySelector('table.isms-table')
            && !section.element.classList.contains('isms-table-view') || !section.register) {
            return;
        }
        section.element.querySelectorAll('th[data-sort="true"]').forEach(function (cell) { header(section, cell); });
        rows(section);
        pager(section);
        if (section.tools && section.element.classList.contains('isms-table-view')) {
            Wardbook.append(section.tools, [search(section), Wardbook.viewsMenu(section),
                Wardbook.filterMenu(section), Wardbook.columnsMenu(section),
                section.editable && section.total ? Wardbook.selectTool(section) : null,
                Wardbook.keysTool(), section.editable ? adder(section) : null]);
            Wardbook.listenToKeys(section);
            Wardbook.filterChips(section);
            Wardbook.emptyWay(section);
            if (section.editable) {
                Wardbook.selectable(section);
            }
        }
    });

    /** A record on a page of its own gets a button, and fields that open at a double click. */
    Wardbook.enhance(function (section) {
        var ref = section.element.getAttribute('data-ref');
        if (section.macro !== 'isms-record' || !ref || !section.tools) {
            return;
        }
        function edit(field) {
            Wardbook.openRecord({space: section.space, register: section.register, ref: ref, field: field});
        }
        section.tools.appendChild(element('button', {type: 'button', 'class': 'aui-button', 'data-part': 'edit',
            onclick: function () { edit(); }}, section.editable
            ? AJS.I18n.getText('org.wardbook.isms.screens.record.edit')
            : AJS.I18n.getText('org.wardbook.isms.screens.record.history')));
        if (section.editable) {
            section.element.addEventListener('dblclick', function (event) {
                var field = event.target.closest('div[data-field]');
                if (field && !event.target.closest('a, button')) {
                    window.getSelection().removeAllRanges();
                    edit(field.getAttribute('data-field'));
                }
            });
        }
    });

    /** A plain click on a reference opens the record here; with a key held it stays a link. */
    document.addEventListener('click', function (event) {
        var link = event.target.closest ? event.target.closest('a.isms-ref[data-ref]') : null;
        if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey
            || event.altKey) {
            return;
        }
        var section = link.closest('section.isms[data-space]');
        var dialog = link.closest('.isms-dialog');
        var space = link.getAttribute('data-space') || section && section.getAttribute('data-space');
        var register = link.getAttribute('data-register') || section && section.getAttribute('data-register');
        if (space && register && !dialog && section.getAttribute('data-live') !== 'false') {
            event.preventDefault();
            Wardbook.openRecord({space: space, register: register, ref: link.getAttribute('data-ref')});
        }
    });
}(window.AJS, window.Wardbook));
