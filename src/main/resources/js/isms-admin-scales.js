/* The lines of a method's editor: levels of both scales, and bands with their colours. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
    var MethodPage = Wardbook.MethodPage;
    var MOST = 6;
    var LEAST_LEVELS = 3;
    var LEAST_BANDS = 2;
    var COLOURS = ['green', 'lime', 'yellow', 'orange', 'red', 'magenta', 'purple', 'blue', 'teal', 'grey'];

    function colourLabel(colour) {
        switch (colour) {
        case 'green':
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.green');
        case 'lime':
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.lime');
        case 'yellow':
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.yellow');
        case 'orange':
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.orange');
        case 'red':
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.red');
        case 'magenta':
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.magenta');
        case 'purple':
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.purple');
        case 'blue':
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.blue');
        case 'teal':
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.teal');
        default:
            return AJS.I18n.getText('org.wardbook.isms.screens.colour.grey');
        }
    }

    MethodPage.prototype.text = function (holder, key, label, part, wide) {
        var page = this;
        var input = element('input', {type: 'text', 'class': 'text ' + (wide ? 'isms-wide' : 'medium-field'),
            value: holder[key] || '', maxlength: 255, 'aria-label': label, 'data-part': part, oninput: function () {
                holder[key] = input.value;
                page.drawMatrix();
                page.later();
            }});
        return input;
    };

    /** A band is gone: what was said with its number is said with the one that is at its place. */
    MethodPage.prototype.withoutBand = function (place) {
        var draft = this.draft;
        function moved(band) {
            return Math.min(band > place ? band - 1 : band, draft.bands.length - 1);
        }
        if (draft.acceptance) {
            draft.acceptance.splice(place, 1);
        }
        draft.appetite = moved(draft.appetite);
        (draft.appetites || []).forEach(function (each) { each.band = moved(each.band); });
    };

    MethodPage.prototype.lines = function (name, title, about, least, heads, line, empty, addLabel, heading) {
        var page = this;
        var list = name === 'bands' ? this.draft.bands : this.levelsOf(name);
        return Wardbook.group(heading || 'h2', name, title,
            about ? element('p', {'class': 'description'}, about) : null,
            element('div', {'class': 'error', 'data-error': name}),
            element('table', {'class': 'aui isms-lines'},
                element('thead', {}, element('tr', {}, heads.map(function (head) {
                    return element('th', {scope: 'col'}, head);
                }), element('th', {scope: 'col'}, element('span', {'class': 'isms-hidden'},
                    AJS.I18n.getText('org.wardbook.isms.screens.method.remove'))))),
                element('tbody', {}, list.map(function (each, place) {
                    return element('tr', {}, line(each, place), element('td', {},
                        element('button', {type: 'button', 'class': 'aui-button aui-button-subtle',
                            disabled: list.length <= least, 'data-part': name + '-remove-' + place,
                            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.method.remove.line',
                                each.name || ''),
                            onclick: function () {
                                list.splice(place, 1);
                                if (name === 'bands') {
                                    page.withoutBand(place);
                                }
                                page.draw();
                                page.focusLine(name, Math.min(place, list.length - 1));
                            }}, '\u00d7')));
                }))),
            element('button', {type: 'button', 'class': 'aui-button aui-button-link', disabled: list.length >= MOST,
                'data-part': name + '-add', onclick: function () {
                    list.push(empty());
                    if (name === 'bands' && page.draft.acceptance && page.draft.acceptance.length) {
                        page.draft.acceptance.push(Object.assign({}, page.draft.acceptance.slice(-1)[0]));
                    }
                    page.draw();
                    var added = page.content.querySelector('[data-part="' + name + '-' + (list.length - 1) + '"]');
                    if (added) {
                        added.focus();
                    }
                }}, addLabel),
            name === 'bands' ? null : element('div', {'data-mapping': name}, this.mappingOf(name)));
    };

    MethodPage.prototype.focusLine = function (name, place) {
        var input = this.content.querySelector('[data-part="' + name + '-' + place + '"]');
        if (input) {
            input.focus();
        }
    };

    MethodPage.prototype.levels = function (name, title, about, heading) {
        var page = this;
        return this.lines(name, title, about, LEAST_LEVELS, [
            AJS.I18n.getText('org.wardbook.isms.screens.method.level'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.word'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.anchor')
        ], function (level, place) {
            return [element('th', {scope: 'row'}, place + 1),
                element('td', {}, page.text(level, 'name',
                    AJS.I18n.getText('org.wardbook.isms.screens.method.word.of', place + 1), name + '-' + place)),
                element('td', {'class': 'isms-anchor-cell'}, page.text(level, 'anchor',
                    AJS.I18n.getText('org.wardbook.isms.screens.method.anchor.of', place + 1),
                    name + '-anchor-' + place, true))];
        }, function () {
            return {name: '', anchor: ''};
        }, AJS.I18n.getText('org.wardbook.isms.screens.method.level.add'), heading);
    };

    MethodPage.prototype.colour = function (band, place) {
        var page = this;
        var swatch = element('span', {'class': 'isms-swatch isms-colour-' + band.colour, 'aria-hidden': 'true'});
        var input = element('select', {'class': 'select', 'data-part': 'colour-' + place,
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.method.colour.of', band.name || place + 1),
            onchange: function () {
                band.colour = input.value;
                swatch.className = 'isms-swatch isms-colour-' + band.colour;
                page.drawMatrix();
            }}, COLOURS.map(function (colour) {
            return element('option', {value: colour, selected: colour === band.colour}, colourLabel(colour));
        }));
        return [swatch, input];
    };

    MethodPage.prototype.bands = function () {
        var page = this;
        var gridded = this.draft.formula === 'grid';
        var heads = [AJS.I18n.getText('org.wardbook.isms.screens.method.word'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.colour')];
        if (!gridded) {
            heads.push(AJS.I18n.getText('org.wardbook.isms.screens.method.from'));
        }
        return this.lines('bands', AJS.I18n.getText('org.wardbook.isms.screens.method.bands'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.bands.about'), LEAST_BANDS, heads,
            function (band, place) {
                var from = element('input', {type: 'number', 'class': 'text short-field', min: 1,
                    max: Wardbook.highestScore(page.draft), value: band.from, 'data-part': 'from-' + place,
                    'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.method.from.of', band.name || place + 1),
                    oninput: function () {
                        band.from = Number(from.value);
                        page.drawMatrix();
                        page.later();
                    }});
                return [element('td', {}, page.text(band, 'name',
                    AJS.I18n.getText('org.wardbook.isms.screens.method.word.band', place + 1), 'bands-' + place)),
                element('td', {}, page.colour(band, place)), gridded ? null : element('td', {}, from)];
            }, function () {
                var last = page.draft.bands[page.draft.bands.length - 1];
                return {name: '', colour: 'magenta', from: last.from + 1};
            }, AJS.I18n.getText('org.wardbook.isms.screens.method.band.add'));
    };
}(window.AJS, window.Wardbook));
