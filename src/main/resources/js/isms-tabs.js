/* Tabs: arrow keys move, the panel follows. */
(function (Wardbook) {
    'use strict';

    var element = Wardbook.element;

    /** @param tabs list of {label, panel, shown()} */
    Wardbook.tabs = function (tabs) {
        var buttons = tabs.map(function (tab, place) {
            tab.panel.id = tab.panel.id || Wardbook.id('panel');
            tab.panel.setAttribute('role', 'tabpanel');
            return element('button', {type: 'button', role: 'tab', 'class': 'isms-tab', id: tab.panel.id + '-tab',
                'aria-controls': tab.panel.id, onclick: function () { select(place); },
                onkeydown: function (event) {
                    var step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                    if (step) {
                        event.preventDefault();
                        select((place + step + tabs.length) % tabs.length);
                        buttons[(place + step + tabs.length) % tabs.length].focus();
                    }
                }}, tab.label);
        });

        function select(place) {
            tabs.forEach(function (tab, other) {
                buttons[other].setAttribute('aria-selected', String(other === place));
                buttons[other].setAttribute('tabindex', other === place ? '0' : '-1');
                tab.panel.setAttribute('aria-labelledby', buttons[other].id);
                tab.panel.hidden = other !== place;
            });
            if (tabs[place].shown) {
                tabs[place].shown();
            }
        }

        select(0);
        return element('div', {'class': 'isms-tabs'},
            element('div', {role: 'tablist', 'class': 'isms-tablist'}, buttons),
            tabs.map(function (tab) { return tab.panel; }));
    };
}(window.Wardbook));
