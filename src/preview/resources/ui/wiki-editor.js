/* The editor of pages: macros are inserted from a dialog, previews open below, unsaved words are guarded. */
(function () {
    'use strict';

    function escaped(text) {
        return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    }

    /* Parameters that are left as they are by default are not written. */
    function markup(form) {
        var lines = Array.from(form.elements).filter(function (field) {
            return field.name && field.value !== '' && field.value !== field.dataset.default;
        }).map(function (field) {
            return '  <ac:parameter ac:name="' + escaped(field.name) + '">' + escaped(field.value)
                + '</ac:parameter>\n';
        });
        if (form.dataset.body === 'true') {
            lines.push('  <ac:rich-text-body><p></p></ac:rich-text-body>\n');
        }
        return '<ac:structured-macro ac:name="' + escaped(form.dataset.macro) + '" ac:schema-version="1">'
            + (lines.length ? '\n' + lines.join('') : '') + '</ac:structured-macro>\n';
    }

    function insert(area, text) {
        area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
        area.dispatchEvent(new Event('input', {bubbles: true}));
        area.focus();
    }

    function macroBrowser(area, opener) {
        var section = document.getElementById('macro-browser');
        var dialog = window.AJS.dialog2(section);
        var list = section.querySelector('.wiki-macro-list');
        var insertButton = document.getElementById('macro-insert');
        var backButton = document.getElementById('macro-back');
        var search = document.getElementById('macro-search');
        var chosen = null;

        function choose(name) {
            chosen = null;
            section.querySelectorAll('.wiki-macro-form').forEach(function (form) {
                form.hidden = form.dataset.macro !== name;
                chosen = form.hidden ? chosen : form;
            });
            list.hidden = chosen !== null;
            insertButton.hidden = chosen === null;
            backButton.hidden = chosen === null;
            var first = chosen ? chosen.querySelector('input, select') || insertButton : search;
            first.focus();
        }

        function filter() {
            var wanted = search.value.trim().toLowerCase();
            var shown = 0;
            list.querySelectorAll('li').forEach(function (item) {
                item.hidden = item.textContent.toLowerCase().indexOf(wanted) < 0;
                shown += item.hidden ? 0 : 1;
            });
            list.querySelector('.wiki-empty').hidden = shown > 0;
        }

        function finish() {
            if (chosen && chosen.reportValidity()) {
                var text = markup(chosen);
                dialog.hide();
                insert(area, text);
            }
        }

        opener.addEventListener('click', function () {
            search.value = '';
            filter();
            dialog.show();
            choose(null);
        });
        list.addEventListener('click', function (event) {
            var card = event.target.closest('button[data-macro]');
            if (card) {
                choose(card.dataset.macro);
            }
        });
        section.addEventListener('submit', function (event) {
            event.preventDefault();
            finish();
        });
        search.addEventListener('input', filter);
        insertButton.addEventListener('click', finish);
        backButton.addEventListener('click', function () {
            choose(null);
        });
        document.getElementById('macro-cancel').addEventListener('click', function () {
            dialog.hide();
        });
        opener.hidden = false;
    }

    /* The line that a fault names is shown, where the storage format was refused. */
    function showLine(area, form) {
        var fault = form.querySelector('.aui-message-error');
        var line = fault && /^\s*\S+ (\d+):/.exec(fault.textContent);
        if (line) {
            var lines = area.value.split('\n');
            var start = lines.slice(0, line[1] - 1).join('\n').length + (line[1] > 1 ? 1 : 0);
            area.focus();
            area.setSelectionRange(start, start + (lines[line[1] - 1] || '').length);
            area.scrollTop = Math.max(0, (line[1] - 4) * parseFloat(window.getComputedStyle(area).lineHeight));
        }
    }

    document.addEventListener('DOMContentLoaded', function () {
        var form = document.getElementById('editpageform');
        if (!form) {
            return;
        }
        var area = document.getElementById('storage');
        var changed = form.querySelector('.aui-message-error') !== null;
        form.addEventListener('input', function () {
            changed = true;
        });
        form.addEventListener('submit', function (event) {
            if (event.submitter && event.submitter.id === 'rte-button-preview') {
                document.querySelector('.wiki-preview').classList.add('wiki-preview-open');
            } else {
                changed = false;
            }
        });
        document.getElementById('rte-button-cancel').addEventListener('click', function () {
            changed = false;
        });
        window.addEventListener('beforeunload', function (event) {
            if (changed) {
                event.preventDefault();
            }
        });
        macroBrowser(area, document.getElementById('insert-macro'));
        showLine(area, form);
    });
}());
