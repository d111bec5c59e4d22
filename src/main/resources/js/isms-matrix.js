/* The matrix: another assessment at a click. And from a number in any drawing to the records that it counts. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function stages() {
        return [
            {value: 'inherent', label: AJS.I18n.getText('org.wardbook.isms.screens.matrix.inherent')},
            {value: 'current', label: AJS.I18n.getText('org.wardbook.isms.screens.matrix.current')},
            {value: 'target', label: AJS.I18n.getText('org.wardbook.isms.screens.matrix.target')}
        ];
    }

    function button(section, part, label, pressed, own) {
        return element('button', {type: 'button', 'class': 'aui-button', 'data-part': part,
            'aria-pressed': String(pressed), onclick: function () { section.change(own); }}, label);
    }

    function toggle(section) {
        var compare = section.value('compare', 'false') === 'true';
        var view = section.value('view', 'current');
        return element('div', {'class': 'aui-buttons', role: 'group',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.matrix.stage')},
        stages().map(function (stage) {
            return button(section, 'stage-' + stage.value, stage.label, !compare && view === stage.value,
                {view: stage.value, compare: 'false'});
        }), button(section, 'stage-compare', AJS.I18n.getText('org.wardbook.isms.screens.matrix.compare'), compare,
            {view: 'current', compare: 'true'}));
    }

    function isTable(section) {
        return section.live && section.element.classList.contains('isms-table-view');
    }

    /** The table that shows the counted records: the drawing itself, or another one of the page. */
    function tableFor(section, register) {
        if (isTable(section) && section.register === register) {
            return section;
        }
        return Wardbook.sections().filter(function (other) {
            return isTable(other) && other.space === section.space && other.register === register
                && !other.base.filter;
        })[0] || null;
    }

    function inTable(table, own) {
        table.change(own).then(function () {
            var target = table.element.querySelector('.isms-scroll[tabindex]:last-of-type') || table.element;
            target.scrollIntoView({block: 'start', behavior: 'smooth'});
            target.focus({preventScroll: true});
        });
    }

    /** In a dialog, where the page shows no such table. */
    function inDialog(section, register, own, title) {
        var holder = element('section', {'class': 'isms isms-table-view', 'data-macro': 'isms-register',
            'data-space': section.space, 'data-register': register, 'data-live': 'false',
            'data-params': JSON.stringify({register: register, asOf: section.base.asOf})});
        var dialog = Wardbook.dialog({title: title, size: 'xlarge', content: element('div', {}, holder),
            buttons: [Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.dialog.close'), 'primary',
                function () { dialog.close(); })]});
        Wardbook.section(holder).change(own);
    }

    Wardbook.enhance(function (section) {
        if (section.macro === 'isms-risk-matrix' && section.tools) {
            section.tools.appendChild(toggle(section));
        }
        section.element.querySelectorAll('a[data-filter][data-register]').forEach(function (link) {
            link.addEventListener('click', function (event) {
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) {
                    return;
                }
                event.preventDefault();
                var register = link.getAttribute('data-register');
                var own = {filters: Wardbook.splitConditions(link.getAttribute('data-filter')),
                    q: link.getAttribute('data-q') || undefined};
                var table = tableFor(section, register);
                if (table) {
                    inTable(table, own);
                } else {
                    inDialog(section, register, own, link.getAttribute('aria-label') || link.textContent);
                }
            });
        });
    });
}(window.AJS, window.Wardbook));
