/* Values of fields: the shape that is sent, whether two are the same, and how one reads. */
(function (AJS, Wardbook) {
    'use strict';

    var LISTS = ['choices', 'people', 'references', 'links'];

    function reference(value) {
        return value && typeof value === 'object' ? value.ref : value;
    }

    function username(value) {
        return typeof value === 'object' ? value.username : value;
    }

    function plain(field, value) {
        switch (field.type) {
        case 'person':
            return username(value);
        case 'people':
            return value.map(username);
        case 'reference':
            return reference(value);
        case 'references':
            return value.map(reference);
        case 'links':
            return value.map(function (link) { return {title: link.title, url: link.url}; });
        case 'likelihood': case 'impact': case 'scale': case 'band': case 'number':
            return typeof value === 'object' ? value.value : Number(value);
        default:
            return value !== null && typeof value === 'object' && !Array.isArray(value) ? value.value : value;
        }
    }

    /** The value in the shape that is sent; null for none. */
    Wardbook.plain = function (field, value) {
        if (value === null || value === undefined || value === '' || Array.isArray(value) && !value.length) {
            return null;
        }
        return plain(field, value);
    };

    Wardbook.same = function (field, one, other) {
        return JSON.stringify(Wardbook.plain(field, one)) === JSON.stringify(Wardbook.plain(field, other));
    };

    Wardbook.isList = function (field) {
        return LISTS.indexOf(field.type) >= 0;
    };

    /** A local date (2026-11-24) or an instant in the reader's way of writing; anything else as it is. */
    Wardbook.date = function (value, time) {
        var date = new Date(time ? value : value + 'T00:00:00');
        if (isNaN(date.getTime())) {
            return String(value);
        }
        var locale = AJS.I18n.getText('org.wardbook.isms.screens.locale');
        return time ? date.toLocaleString(locale, {dateStyle: 'medium', timeStyle: 'short'})
            : date.toLocaleDateString(locale, {dateStyle: 'medium'});
    };

    function optionLabel(field, value) {
        var option = Wardbook.option(field, value);
        return option ? option.label : String(value);
    }

    function referenceLabel(value) {
        return typeof value === 'object' && value.title ? value.ref + ' ' + value.title : String(reference(value));
    }

    Wardbook.referenceLabel = referenceLabel;

    Wardbook.personLabel = function (value) {
        return typeof value === 'object' ? value.displayName || value.username : String(value);
    };

    /** Who wrote something; nobody stands for the app itself. */
    Wardbook.author = function (person) {
        return person ? Wardbook.personLabel(person) : AJS.I18n.getText('org.wardbook.isms.name');
    };

    /** One value as a line of text. */
    Wardbook.reading = function (field, value) {
        if (value === null || value === undefined || value === '' || Array.isArray(value) && !value.length) {
            return AJS.I18n.getText('org.wardbook.isms.screens.value.none');
        }
        switch (field.type) {
        case 'person':
            return Wardbook.personLabel(value);
        case 'people':
            return value.map(Wardbook.personLabel).join(', ');
        case 'reference':
            return referenceLabel(value);
        case 'references':
            return value.map(referenceLabel).join(', ');
        case 'choices':
            return value.map(function (each) { return optionLabel(field, each); }).join(', ');
        case 'links':
            return value.map(function (link) { return link.title || link.url; }).join(', ');
        case 'date':
            return Wardbook.date(value, false);
        case 'likelihood': case 'impact': case 'scale': case 'band': case 'choice': case 'boolean':
            return optionLabel(field, plain(field, value));
        default:
            return String(value);
        }
    };
}(window.AJS, window.Wardbook));
