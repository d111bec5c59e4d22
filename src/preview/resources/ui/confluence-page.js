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
}(window.AJS, window.jQuery));
