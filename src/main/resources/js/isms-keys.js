/*
 * Keys of a table: they work while the focus is in it and nothing is being typed, so that the wiki's own keys and those
 * of assistive technology stay what they are.
 */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function keys() {
        return [
            ['\u2193 \u2191', AJS.I18n.getText('org.wardbook.isms.screens.keys.move')],
            ['Enter', AJS.I18n.getText('org.wardbook.isms.screens.keys.open')],
            ['e', AJS.I18n.getText('org.wardbook.isms.screens.keys.edit')],
            ['n', AJS.I18n.getText('org.wardbook.isms.screens.keys.new')],
            ['/', AJS.I18n.getText('org.wardbook.isms.screens.keys.search')],
            ['x', AJS.I18n.getText('org.wardbook.isms.screens.keys.select')],
            ['Esc', AJS.I18n.getText('org.wardbook.isms.screens.keys.end')],
            ['Ctrl+Enter', AJS.I18n.getText('org.wardbook.isms.screens.keys.save')],
            ['?', AJS.I18n.getText('org.wardbook.isms.screens.keys.help')]
        ];
    }

    function help() {
        var close = Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.dialog.close'), 'primary',
            function () { dialog.close(); });
        var dialog = Wardbook.dialog({
            title: AJS.I18n.getText('org.wardbook.isms.screens.keys'), size: 'small', focus: close, buttons: [close],
            content: element('div', {},
                element('p', {}, AJS.I18n.getText('org.wardbook.isms.screens.keys.about')),
                element('dl', {'class': 'isms-keys'}, keys().map(function (key) {
                    return [element('dt', {}, element('kbd', {}, key[0])), element('dd', {}, key[1])];
                })))
        });
    }

    function isTyping(target) {
        return !!target.closest('textarea, select, [contenteditable], .isms-popup, '
            + 'input:not([type="checkbox"]):not([type="radio"])');
    }

    function press(section, part) {
        var button = section.element.querySelector('[data-part="' + part + '"]');
        if (!button || button.hidden) {
            return false;
        }
        button.click();
        return true;
    }

    function go(row) {
        var target = row && row.querySelector('.isms-ref');
        if (target) {
            target.focus();
        }
        return !!target;
    }

    /** From row to row; from above the rows into the first one. */
    function move(section, row, step) {
        var rows = Array.prototype.slice.call(section.element.querySelectorAll('tbody tr[data-ref]'));
        return go(row ? rows[rows.indexOf(row) + step] : step > 0 ? rows[0] : null);
    }

    function act(section, key, row) {
        switch (key) {
        case 'ArrowDown':
            return move(section, row, 1);
        case 'ArrowUp':
            return move(section, row, -1);
        case 'n':
            return press(section, 'add');
        case 'e':
            return !!row && !!row.querySelector('[data-part="edit"]')
                && (row.querySelector('[data-part="edit"]').click(), true);
        case '/':
            section.element.querySelector('[data-part="search"]').focus();
            return true;
        case 'x':
            return section.editable && !!row && (Wardbook.selectRow(section, row, false), true);
        case 'Escape':
            return !!section.selection && (Wardbook.stopSelecting(section), true);
        case '?':
            help();
            return true;
        default:
            return false;
        }
    }

    /** Where a row was clicked beside its links, the keys go on from there. */
    function clicked(event) {
        var row = event.target.closest('tbody tr[data-ref]');
        if (row && !event.target.closest('a, button, input, summary') && window.getSelection().isCollapsed) {
            row.querySelector('.isms-ref').focus({preventScroll: true});
        }
    }

    Wardbook.keysTool = function () {
        return element('button', {type: 'button', 'class': 'aui-button isms-help', 'data-part': 'keys',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.keys'),
            title: AJS.I18n.getText('org.wardbook.isms.screens.keys'), onclick: help}, '?');
    };

    Wardbook.listenToKeys = function (section) {
        section.element.addEventListener('click', clicked);
        section.element.addEventListener('keydown', function (event) {
            if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) {
                return;
            }
            if (act(section, event.key, event.target.closest('tbody tr[data-ref]'))) {
                event.preventDefault();
                event.stopPropagation();
            }
        });
    };
}(window.AJS, window.Wardbook));
