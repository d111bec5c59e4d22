/* Scales of their own for what information is protected for, and for maturity: switched on, worded, switched off. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var MethodPage = Wardbook.MethodPage;
    var OBJECTIVES = ['confidentiality', 'integrity', 'availability', 'authenticity'];
    var MATURITY = 'maturity';

    function labelOf(name) {
        switch (name) {
        case 'confidentiality':
            return AJS.I18n.getText('org.wardbook.isms.screens.scale.confidentiality');
        case 'integrity':
            return AJS.I18n.getText('org.wardbook.isms.screens.scale.integrity');
        case 'availability':
            return AJS.I18n.getText('org.wardbook.isms.screens.scale.availability');
        case 'authenticity':
            return AJS.I18n.getText('org.wardbook.isms.screens.scale.authenticity');
        default:
            return AJS.I18n.getText('org.wardbook.isms.screens.scale.maturity');
        }
    }

    Wardbook.scaleLabel = labelOf;

    function about(name) {
        switch (name) {
        case 'authenticity':
            return AJS.I18n.getText('org.wardbook.isms.screens.scale.authenticity.about');
        case MATURITY:
            return AJS.I18n.getText('org.wardbook.isms.screens.scale.maturity.about');
        default:
            return AJS.I18n.getText('org.wardbook.isms.screens.scale.objective.about');
        }
    }

    /** Whether the objective stands on the scale for impact where it has none of its own. */
    function leans(name) {
        return OBJECTIVES.indexOf(name) >= 0 && name !== 'authenticity';
    }

    function own(method, name) {
        return (method.scales || []).filter(function (scale) { return scale.name === name; })[0] || null;
    }

    /** All scales that records can stand on. */
    MethodPage.prototype.scaleNames = function () {
        return ['likelihood', 'impact'].concat(OBJECTIVES, MATURITY);
    };

    /** The levels of a scale that has levels of its own in the draft; none for any other. */
    MethodPage.prototype.levelsOf = function (name) {
        var scale = own(this.draft, name);
        return this.draft[name] || (scale ? scale.levels : []);
    };

    MethodPage.prototype.savedLevels = function (name) {
        var scale = own(this.saved, name);
        return this.saved[name] || (scale ? scale.levels : leans(name) ? this.saved.impact : []);
    };

    /** Objectives that would stand on the scale for impact again. */
    MethodPage.prototype.droppedObjectives = function () {
        var page = this;
        return OBJECTIVES.filter(function (name) {
            return leans(name) && own(page.saved, name) && !own(page.draft, name);
        });
    };

    /** The levels to begin with: those that were in force for it, or words still to be found. */
    MethodPage.prototype.firstLevels = function (name) {
        var saved = this.savedLevels(name);
        var model = saved.length ? saved : OBJECTIVES.indexOf(name) >= 0 ? this.draft.impact : [{}, {}, {}];
        return model.map(function (level, place) {
            return {name: level.name || '', anchor: level.anchor || '', was: saved.length ? place + 1 : undefined};
        });
    };

    MethodPage.prototype.switchScale = function (name, on) {
        var scales = (this.draft.scales || []).filter(function (scale) { return scale.name !== name; });
        if (on) {
            scales.push(this.parked[name] || {name: name, levels: this.firstLevels(name)});
        } else {
            this.parked[name] = own(this.draft, name);
        }
        scales.sort(function (one, other) { return one.name < other.name ? -1 : 1; });
        this.draft.scales = scales;
        this.draw();
    };

    MethodPage.prototype.scaleSwitch = function (name) {
        var page = this;
        var id = 'isms-scale-' + name;
        var on = !!own(this.draft, name);
        return element('div', {'class': 'isms-own-scale'}, element('div', {'class': 'checkbox'},
            element('input', {type: 'checkbox', 'class': 'checkbox', id: id, 'data-part': id, checked: on,
                onchange: function (event) { page.switchScale(name, event.target.checked); }}),
            element('label', {'for': id}, labelOf(name)),
            element('div', {'class': 'description'}, about(name))),
        on ? this.levels(name, labelOf(name), null, 'h3') : null);
    };

    MethodPage.prototype.scales = function () {
        var page = this;
        return Wardbook.group('h2', 'scales', AJS.I18n.getText('org.wardbook.isms.screens.scale.title'),
            element('p', {'class': 'description'}, AJS.I18n.getText('org.wardbook.isms.screens.scale.about')),
            element('div', {'class': 'error', 'data-error': 'scales'}),
            OBJECTIVES.concat(MATURITY).map(function (name) { return page.scaleSwitch(name); }));
    };
}(window.AJS, window.Wardbook));
