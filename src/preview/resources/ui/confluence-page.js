/* What Confluence's pages add to AUI: facts of the page from its meta elements. */
(function (AJS, $) {
    'use strict';

    var facts = null;

    function all() {
        if (facts === null) {
            facts = {};
            document.querySelectorAll('meta[name^="ajs-"]').forEach(function (meta) {
                facts[meta.getAttribute('name').substring(4)] = meta.getAttribute('content');
            });
        }
        return facts;
    }

    function camelCase(name) {
        return name.replace(/-([a-z0-9])/g, function (match, letter) {
            return letter.toUpperCase();
        });
    }

    AJS.Meta = {
        get: function (key) {
            return Object.prototype.hasOwnProperty.call(all(), key) ? all()[key] : undefined;
        },
        set: function (key, value) {
            all()[key] = value;
        },
        getBoolean: function (key) {
            return this.get(key) === 'true';
        },
        getNumber: function (key) {
            return Number(this.get(key));
        },
        getAllAsMap: function () {
            return $.extend({}, all());
        }
    };

    AJS.contextPath = function () {
        return AJS.Meta.get('context-path') || '';
    };

    AJS.params = AJS.params || {};
    Object.keys(all()).forEach(function (key) {
        AJS.params[camelCase(key)] = all()[key];
    });
}(window.AJS, window.jQuery));
