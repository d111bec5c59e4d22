/* A button that shows a panel below itself; Esc and a click elsewhere hide it again. */
(function (Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var shown = null;

    function hide(focus) {
        if (shown) {
            var gone = shown;
            shown = null;
            gone.panel.remove();
            gone.button.setAttribute('aria-expanded', 'false');
            if (focus) {
                gone.button.focus();
            }
        }
    }

    Wardbook.hidePopup = hide;

    /** Keeps the panel within the window, after it was filled. */
    Wardbook.placePopup = function () {
        if (shown) {
            if (shown.panel.getBoundingClientRect().right > document.documentElement.clientWidth) {
                shown.panel.classList.add('isms-popup-left');
            }
            shown.panel.scrollIntoView({block: 'nearest'});
        }
    };

    /** @param fill called with the empty panel each time it is shown */
    Wardbook.popup = function (label, part, fill) {
        var button = element('button', {type: 'button', 'class': 'aui-button isms-popup-button', 'data-part': part,
            'aria-expanded': 'false', 'aria-haspopup': 'true', onclick: toggle}, label);

        function toggle() {
            var mine = shown && shown.button === button;
            hide(false);
            if (mine) {
                return;
            }
            var panel = element('div', {'class': 'isms-popup', role: 'group', 'aria-label': label});
            shown = {button: button, panel: panel};
            button.setAttribute('aria-expanded', 'true');
            button.parentNode.insertBefore(panel, button.nextSibling);
            fill(panel);
            var first = panel.querySelector('select, input, button, a');
            if (first) {
                first.focus();
            }
            Wardbook.placePopup();
        }

        return element('span', {'class': 'isms-popup-anchor', onkeydown: function (event) {
            if (event.key === 'Escape' && shown) {
                event.stopPropagation();
                hide(true);
            }
        }}, button);
    };

    document.addEventListener('mousedown', function (event) {
        if (shown && !shown.panel.contains(event.target) && !shown.button.contains(event.target)) {
            hide(false);
        }
    });
}(window.Wardbook));
