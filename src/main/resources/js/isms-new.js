/*
 * Links that add a record with some fields filled in already: `a.isms-new` with `data-register` and, in `data-new`, a
 * JSON object of field values in the shape that REST answers; `data-focus` names the field to begin with. Without scripts
 * the link leads to a page.
 */
(function (AJS, Wardbook) {
    'use strict';

    function defaults(link) {
        try {
            return JSON.parse(link.getAttribute('data-new') || '{}');
        } catch (malformed) {
            return {};
        }
    }

    document.addEventListener('click', function (event) {
        var link = event.target.closest ? event.target.closest('a.isms-new[data-register]') : null;
        var section = link && link.closest('section.isms[data-space]');
        if (!section || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey
            || event.altKey) {
            return;
        }
        event.preventDefault();
        Wardbook.openRecord({space: section.getAttribute('data-space'), register: link.getAttribute('data-register'),
            defaults: defaults(link), field: link.getAttribute('data-focus') || undefined});
    });
}(window.AJS, window.Wardbook));
