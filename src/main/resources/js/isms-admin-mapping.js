/* What becomes of the levels that records stand on, where a scale loses levels or they get other numbers. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var MethodPage = Wardbook.MethodPage;
    var HIGHEST = 6;

    /** The levels before by number: those in force, and above them those of a scale that is switched off. */
    MethodPage.prototype.before = function (scale) {
        var page = this;
        var saved = this.savedLevels(scale).slice();
        if (scale === 'impact') {
            this.droppedObjectives().forEach(function (name) {
                page.savedLevels(name).slice(saved.length).forEach(function (level) { saved.push(level); });
            });
        }
        return saved;
    };

    /** The line that an old level is now, or that was chosen for it; null where it is gone and nothing is said. */
    MethodPage.prototype.heir = function (scale, old) {
        var levels = this.levelsOf(scale);
        var chosen = (this.chosen[scale] || {})[old];
        var kept = levels.filter(function (level) { return level.was === old; })[0] || null;
        return chosen && levels.indexOf(chosen) >= 0 ? chosen : kept;
    };

    /** Old levels that are gone or have another number now: {old, level, to}; `to` is 0 as long as nothing is said. */
    MethodPage.prototype.moves = function (scale) {
        var page = this;
        var levels = this.levelsOf(scale);
        return !levels.length ? [] : this.before(scale).map(function (level, place) {
            return {old: place + 1, level: level, to: levels.indexOf(page.heir(scale, place + 1)) + 1};
        }).filter(function (move) { return move.to !== move.old; });
    };

    /** @param probing whether levels of which nothing is said go beyond the scale, to learn who stands on them */
    MethodPage.prototype.mapping = function (probing) {
        var page = this;
        var mapping = {};
        this.scaleNames().forEach(function (scale) {
            page.moves(scale).forEach(function (move) {
                var to = move.to || (probing && page.levelsOf(scale).length < HIGHEST ? HIGHEST : 0);
                if (to) {
                    mapping[scale] = mapping[scale] || {};
                    mapping[scale][move.old] = to;
                }
            });
        });
        return mapping;
    };

    /** Takes over which records stand on which level that is gone. */
    MethodPage.prototype.learn = function (beyond) {
        var page = this;
        this.scaleNames().forEach(function (scale) {
            page.usage[scale] = page.usage[scale] || {};
            page.moves(scale).forEach(function (move) {
                if (!move.to) {
                    page.usage[scale][move.old] = ((beyond.levels || {})[scale] || {})[move.old] || [];
                }
            });
        });
        this.drawMappings();
    };

    /** The scales of which a level is gone that somebody uses, or of which nobody knows whether. */
    MethodPage.prototype.unsaid = function () {
        var page = this;
        return this.scaleNames().filter(function (scale) {
            return page.moves(scale).some(function (move) {
                var used = (page.usage[scale] || {})[move.old];
                return !move.to && (!used || used.length > 0);
            });
        });
    };

    /** What keeps the draft from being saved as long as nothing is said about these scales. */
    MethodPage.prototype.unmapped = function (scales) {
        var fields = {};
        scales.forEach(function (scale) {
            fields['mapping-' + scale] = AJS.I18n.getText('org.wardbook.isms.screens.mapping.missing');
        });
        return new Wardbook.Failure(409, {message: AJS.I18n.getText('org.wardbook.isms.screens.mapping.refused'),
            fields: fields});
    };

    /** Records on scales that would have no level at all: {scale: references}. */
    MethodPage.prototype.lost = function (beyond) {
        var page = this;
        var lost = {};
        Object.keys(beyond.levels || {}).forEach(function (scale) {
            if (!page.levelsOf(scale).length) {
                lost[scale] = Object.keys(beyond.levels[scale]).reduce(function (refs, level) {
                    return refs.concat(beyond.levels[scale][level]);
                }, []);
            }
        });
        return lost;
    };

    MethodPage.prototype.row = function (scale, move) {
        var page = this;
        var levels = this.levelsOf(scale);
        var used = (this.usage[scale] || {})[move.old];
        var label = AJS.format('{0} \u00b7 {1}', move.old, move.level.name);
        var input = element('select', {'class': 'select', 'data-part': 'map-' + scale + '-' + move.old,
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.mapping.of', label), onchange: function () {
                page.chosen[scale] = page.chosen[scale] || {};
                page.chosen[scale][move.old] = levels[Number(input.value) - 1];
                page.drawMappings();
                page.later();
            }},
        move.to ? null : element('option', {value: ''}, AJS.I18n.getText('org.wardbook.isms.screens.mapping.choose')),
        levels.map(function (level, place) {
            return element('option', {value: place + 1, selected: place + 1 === move.to},
                AJS.format('{0} \u00b7 {1}', place + 1, level.name));
        }));
        return element('tr', {}, element('th', {scope: 'row'}, label),
            element('td', {}, !used ? '' : used.length
                ? AJS.I18n.getText('org.wardbook.isms.screens.mapping.used', used.length,
                    used.slice(0, 5).join(', ') + (used.length > 5 ? ' \u2026' : ''))
                : AJS.I18n.getText('org.wardbook.isms.screens.mapping.unused')),
            element('td', {}, input));
    };

    /** The table below a scale; empty as long as every level keeps its number. */
    MethodPage.prototype.mappingOf = function (scale) {
        var page = this;
        var moves = this.moves(scale);
        return !moves.length ? null : [
            element('p', {}, element('strong', {}, AJS.I18n.getText('org.wardbook.isms.screens.mapping.title'))),
            element('p', {'class': 'description'}, AJS.I18n.getText('org.wardbook.isms.screens.mapping.about')),
            element('div', {'class': 'error', 'data-error': 'mapping-' + scale}),
            element('table', {'class': 'aui isms-mapping'},
                element('thead', {}, element('tr', {},
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.mapping.before')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.space.records')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.mapping.after')))),
                element('tbody', {}, moves.map(function (move) { return page.row(scale, move); })))];
    };

    MethodPage.prototype.drawMappings = function () {
        var page = this;
        var focused = document.activeElement && document.activeElement.getAttribute('data-part');
        this.content.querySelectorAll('[data-mapping]').forEach(function (place) {
            Wardbook.append(Wardbook.clear(place), page.mappingOf(place.getAttribute('data-mapping')));
        });
        var again = focused && this.content.querySelector('[data-part="' + focused + '"]');
        if (again && again !== document.activeElement) {
            again.focus();
        }
    };
}(window.AJS, window.Wardbook));
