/* Modal dialogs on AUI's dialog2: title, content, buttons; Esc asks first where something would be lost. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    /**
     * @param options title, size (small, medium, xlarge), content, hint, buttons: list of elements,
     *                focus: what has the focus first, mayClose() → boolean, closed(): after it is gone
     * @return element, title(text), close(), ask(): closes unless something would be lost
     */
    Wardbook.dialog = function (options) {
        var titleId = Wardbook.id('dialog');
        var title = element('h2', {'class': 'aui-dialog2-header-main', id: titleId}, options.title);
        var section = element('section', {id: Wardbook.id('section'), role: 'dialog', 'aria-labelledby': titleId,
            'aria-modal': 'true', 'data-aui-modal': 'true', hidden: true,
            'class': 'aui-layer aui-dialog2 isms-dialog aui-dialog2-' + (options.size || 'medium')},
        element('div', {'class': 'aui-dialog2-header'}, title,
            element('button', {type: 'button', 'class': 'aui-close-button isms-dialog-close',
                'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.dialog.close'), onclick: ask})),
        element('div', {'class': 'aui-dialog2-content'}, options.content),
        element('div', {'class': 'aui-dialog2-footer'},
            element('div', {'class': 'aui-dialog2-footer-actions'}, options.buttons || []),
            element('div', {'class': 'aui-dialog2-footer-hint'}, options.hint || '')));
        var opener = document.activeElement;
        var layer = null;

        function close() {
            if (!layer) {
                return;
            }
            var gone = layer;
            layer = null;
            gone.hide();
            section.remove();
            if (opener && document.contains(opener)) {
                opener.focus();
            }
            if (options.closed) {
                options.closed();
            }
        }

        function ask(event) {
            if (event) {
                event.preventDefault();
                event.stopPropagation();
            }
            if (!options.mayClose || options.mayClose()) {
                close();
            }
        }

        section.addEventListener('keydown', function (event) {
            if (event.key === 'Escape') {
                ask(event);
            }
        });
        document.body.appendChild(section);
        if (options.focus) {
            options.focus.setAttribute('autofocus', '');
        }
        layer = AJS.dialog2(section);
        layer.show();
        if (options.focus) {
            window.setTimeout(function () { options.focus.focus(); }, 50);
        }
        return {
            element: section,
            title: function (text) { title.textContent = text; },
            close: close,
            ask: ask
        };
    };

    Wardbook.button = function (label, kind, action) {
        return element('button', {type: 'button', 'class': 'aui-button' + (kind ? ' aui-button-' + kind : ''),
            onclick: action}, label);
    };

    /** Asks a question in a dialog; `yes` is called where the answer is yes. */
    Wardbook.confirm = function (title, question, label, yes) {
        var go = Wardbook.button(label, 'primary', function () {
            dialog.close();
            yes();
        });
        var dialog = Wardbook.dialog({
            title: title, size: 'small', content: element('p', {}, question), focus: go,
            buttons: [go, Wardbook.button(AJS.I18n.getText('org.wardbook.isms.screens.dialog.cancel'), 'link',
                function () { dialog.close(); })]
        });
    };
}(window.AJS, window.Wardbook));
