/* Definitions of registers and the method of a space, asked for once per page. */
(function (Wardbook) {
    'use strict';

    var asked = {};
    var known = {};

    function once(url) {
        if (!asked[url]) {
            asked[url] = Wardbook.get(url).catch(function (failure) {
                delete asked[url];
                throw failure;
            });
        }
        return asked[url];
    }

    Wardbook.method = function (space) {
        return once(Wardbook.spaceUrl(space) + '/method').then(function (answer) { return answer.fields; });
    };

    /** The registers of a space: {name, label, count}. */
    Wardbook.registers = function (space) {
        return once(Wardbook.spaceUrl(space)).then(function (answer) { return answer.registers; });
    };

    function field(definition, name) {
        return definition.fields.filter(function (each) { return each.name === name; })[0] || null;
    }

    /** The register's definition with `field(name)`, and the method where one of its fields is judged by it. */
    Wardbook.definition = function (space, register) {
        var url = Wardbook.spaceUrl(space) + '/registers/' + encodeURIComponent(register);
        return Promise.all([once(url), Wardbook.method(space)]).then(function (both) {
            var definition = Object.assign({}, both[0], {method: both[1]});
            definition.field = field.bind(null, definition);
            known[space + ' ' + register] = definition;
            return definition;
        });
    };

    /** The definition if it was asked for before; otherwise null. */
    Wardbook.knownDefinition = function (space, register) {
        return known[space + ' ' + register] || null;
    };

    /** After the method was changed, or the reader's rights may have. */
    Wardbook.forgetDefinitions = function () {
        asked = {};
        known = {};
    };

    /** The option of a field with the given value; null where there is none. */
    Wardbook.option = function (field, value) {
        return (field.options || []).filter(function (option) {
            return String(option.value) === String(value);
        })[0] || null;
    };
}(window.Wardbook));
