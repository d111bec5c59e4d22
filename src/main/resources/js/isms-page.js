/* What all scripts of the app share: one global name, building elements, saying things to screen readers. */
(function (AJS) {
    'use strict';

    var Wardbook = window.Wardbook = window.Wardbook || {};

    /** Children may be nodes, texts, lists of both; null and false are left out. Text never becomes markup. */
    function append(parent, child) {
        if (child === null || child === undefined || child === false) {
            return;
        }
        if (Array.isArray(child)) {
            child.forEach(function (each) { append(parent, each); });
        } else {
            parent.appendChild(child.nodeType ? child : document.createTextNode(String(child)));
        }
    }

    /**
     * An element with attributes and children. An attribute that is null or false is left out, true is an empty one,
     * one that starts with "on" and holds a function becomes a listener.
     */
    Wardbook.element = function (tag, attributes) {
        var element = document.createElement(tag);
        Object.keys(attributes || {}).forEach(function (name) {
            var value = attributes[name];
            if (typeof value === 'function' && name.indexOf('on') === 0) {
                element.addEventListener(name.substring(2), value);
            } else if (value === true) {
                element.setAttribute(name, '');
            } else if (value !== null && value !== undefined && value !== false) {
                element.setAttribute(name, String(value));
            }
        });
        append(element, Array.prototype.slice.call(arguments, 2));
        return element;
    };

    Wardbook.append = append;

    /** Things that belong together under a heading, for eyes and for screen readers; the level is h2, h3 and so on. */
    Wardbook.group = function (level, name, title) {
        var id = Wardbook.id('group');
        return Wardbook.element('div', {'class': 'isms-group isms-group-' + name, role: 'group', 'aria-labelledby': id,
            'data-group': name}, Wardbook.element(level, {id: id}, title), Array.prototype.slice.call(arguments, 3));
    };

    Wardbook.clear = function (element) {
        while (element.firstChild) {
            element.removeChild(element.firstChild);
        }
        return element;
    };

    var counter = 0;

    /** An id that no other element of the page has. */
    Wardbook.id = function (name) {
        counter += 1;
        return 'isms-' + name + '-' + counter;
    };

    /** Calls the function once things have been quiet for a while. */
    Wardbook.debounce = function (wait, action) {
        var timer = null;
        return function () {
            var given = arguments;
            window.clearTimeout(timer);
            timer = window.setTimeout(function () { action.apply(null, given); }, wait);
        };
    };

    var voice = null;

    /** Says a result to screen readers without moving the focus. */
    Wardbook.announce = function (text) {
        if (!voice) {
            voice = Wardbook.element('div', {'class': 'isms-hidden', role: 'status', 'aria-live': 'polite'});
            document.body.appendChild(voice);
        }
        voice.textContent = '';
        window.setTimeout(function () { voice.textContent = text; }, 50);
    };

    /** A message box: info, success, warning or error. */
    Wardbook.message = function (kind, content) {
        return Wardbook.element('div', {'class': 'aui-message aui-message-' + kind,
            role: kind === 'error' ? 'alert' : null}, Wardbook.element('p', {}, content));
    };

    Wardbook.ready = function (action) {
        AJS.toInit(action);
    };
}(window.AJS));
