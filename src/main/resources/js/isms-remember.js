/* What a reader chose for one table on one page, kept in this browser: columns and order. */
(function (Wardbook) {
    'use strict';

    var KEPT = ['sort', 'columns'];

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute('content') : '';
    }

    /** Another reader, page or macro has another key; so has a macro that its author changed. */
    function keyOf(section) {
        return ['wardbook.isms', meta('remote-user'), section.space, meta('page-id') || window.location.pathname,
            section.macro, JSON.stringify(Object.assign({}, section.base, {start: undefined}))].join(' ');
    }

    /** The storage of the browser; null where it is switched off. */
    function storage() {
        try {
            return window.localStorage;
        } catch (forbidden) {
            return null;
        }
    }

    /** What was chosen before: {sort, columns}; empty where nothing was. */
    Wardbook.remembered = function (section) {
        var kept = {};
        try {
            var given = JSON.parse(storage().getItem(keyOf(section))) || {};
            KEPT.forEach(function (name) {
                if (typeof given[name] === 'string') {
                    kept[name] = given[name];
                }
            });
        } catch (nothing) {
            return {};
        }
        return kept;
    };

    Wardbook.remember = function (section) {
        var kept = {};
        KEPT.forEach(function (name) {
            if (section.own[name] !== undefined) {
                kept[name] = section.own[name];
            }
        });
        try {
            if (Object.keys(kept).length) {
                storage().setItem(keyOf(section), JSON.stringify(kept));
            } else {
                storage().removeItem(keyOf(section));
            }
        } catch (full) {
            // The choice holds for this page view then.
        }
    };
}(window.Wardbook));
