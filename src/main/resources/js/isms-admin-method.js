/* The editor of a space's risk assessment method: scales, bands, the way to a band, appetite, and what would change. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;
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

    function plainLevel(level) {
        return {name: level.name, anchor: level.anchor || ''};
    }

    function copy(value) {
        return JSON.parse(JSON.stringify(value));
    }

    function MethodPage(root) {
        this.space = root.getAttribute('data-space');
        this.content = root.querySelector('.isms-admin-content');
        this.busy = false;
        this.load();
    }

    MethodPage.prototype.load = function (message) {
        var page = this;
        this.content.setAttribute('aria-busy', 'true');
        return Wardbook.get(Wardbook.spaceUrl(this.space) + '/method').then(function (answer) {
            page.version = answer.version;
            page.saved = answer.fields;
            page.draft = copy(page.saved);
            page.draw(message);
        }, function (failure) {
            page.content.setAttribute('aria-busy', 'false');
            Wardbook.append(Wardbook.clear(page.content), [Wardbook.message('error', Wardbook.reason(failure)),
                element('p', {}, element('a', {href: AJS.contextPath() + '/spaces/isms/space.action'
                    + Wardbook.query({key: page.space})},
                AJS.I18n.getText('org.wardbook.isms.screens.method.space')))]);
        });
    };

    MethodPage.prototype.isDirty = function () {
        return !!this.draft && JSON.stringify(this.body()) !== JSON.stringify(this.bodyOf(this.saved));
    };

    MethodPage.prototype.bodyOf = function (method) {
        var grid = method.formula === 'grid';
        var body = {
            likelihood: method.likelihood.map(plainLevel),
            impact: method.impact.map(plainLevel),
            formula: method.formula,
            bands: method.bands.map(function (band) {
                return {name: band.name, colour: band.colour, from: band.from};
            }),
            appetite: method.appetite
        };
        if (grid) {
            body.grid = method.grid;
        }
        return body;
    };

    MethodPage.prototype.body = function () {
        return this.bodyOf(this.draft);
    };

    /** A grid of the draft's size: what was there stays, what is new takes its neighbour. */
    MethodPage.prototype.fitGrid = function () {
        var draft = this.draft;
        var old = draft.grid && draft.grid.length ? draft.grid : null;
        draft.grid = draft.likelihood.map(function (level, row) {
            return draft.impact.map(function (other, column) {
                var band = old ? old[Math.min(row, old.length - 1)][Math.min(column, old[0].length - 1)]
                    : Wardbook.bandOf(Object.assign({}, draft, {formula: 'product'}), row + 1, column + 1);
                return Math.max(0, Math.min(band, draft.bands.length - 1));
            });
        });
    };

    MethodPage.prototype.draw = function (message) {
        var page = this;
        var focused = document.activeElement && document.activeElement.getAttribute('data-part');
        if (this.draft.formula === 'grid') {
            this.fitGrid();
        }
        this.content.setAttribute('aria-busy', 'false');
        this.errors = element('div', {'class': 'isms-errors', tabindex: '-1'}, message || null);
        this.effects = element('div', {'aria-live': 'polite'});
        this.matrix = element('div', {'class': 'isms-matrix-holder'});
        this.why = element('input', {type: 'text', 'class': 'text full-width-field', maxlength: 255,
            id: 'isms-method-why', value: this.whyText || '', oninput: function () { page.whyText = page.why.value; }});
        Wardbook.append(Wardbook.clear(this.content), element('form', {'class': 'aui top-label isms-method',
            novalidate: true, onsubmit: function (event) {
                event.preventDefault();
                page.save();
            }},
        this.errors,
        this.levels('likelihood', AJS.I18n.getText('org.wardbook.isms.screens.method.likelihood'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.likelihood.about')),
        this.levels('impact', AJS.I18n.getText('org.wardbook.isms.screens.method.impact'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.impact.about')),
        this.bands(),
        this.formula(),
        element('h3', {}, AJS.I18n.getText('org.wardbook.isms.screens.method.matrix')),
        this.matrix,
        this.appetite(),
        element('div', {'class': 'field-group'},
            element('label', {'for': 'isms-method-why'}, AJS.I18n.getText('org.wardbook.isms.screens.record.why')),
            this.why),
        this.effects,
        element('div', {'class': 'buttons-container'}, element('div', {'class': 'buttons'},
            element('button', {type: 'submit', 'class': 'aui-button aui-button-primary', id: 'isms-method-save'},
                AJS.I18n.getText('org.wardbook.isms.screens.method.save')),
            element('button', {type: 'button', 'class': 'aui-button', id: 'isms-method-preview', onclick: function () {
                page.preview();
            }}, AJS.I18n.getText('org.wardbook.isms.screens.method.preview')),
            element('button', {type: 'button', 'class': 'aui-button aui-button-link', onclick: function () {
                page.draft = copy(page.saved);
                page.draw();
            }}, AJS.I18n.getText('org.wardbook.isms.screens.method.revert'))))));
        this.drawMatrix();
        var again = focused && this.content.querySelector('[data-part="' + focused + '"]');
        if (again) {
            again.focus();
        }
    };

    MethodPage.prototype.text = function (holder, key, label, part, wide) {
        var page = this;
        var input = element('input', {type: 'text', 'class': 'text ' + (wide ? 'isms-wide' : 'medium-field'),
            value: holder[key] || '', maxlength: 255, 'aria-label': label, 'data-part': part, oninput: function () {
                holder[key] = input.value;
                page.drawMatrix();
            }});
        return input;
    };

    MethodPage.prototype.lines = function (name, title, about, least, heads, line, empty, addLabel) {
        var page = this;
        var list = this.draft[name];
        return element('fieldset', {'class': 'isms-group', 'data-field': name},
            element('legend', {}, element('span', {}, title)),
            element('p', {'class': 'description'}, about),
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
                                page.draft.appetite = Math.min(page.draft.appetite, page.draft.bands.length - 1);
                                page.draw();
                            }}, '\u00d7')));
                }))),
            element('button', {type: 'button', 'class': 'aui-button aui-button-link', disabled: list.length >= MOST,
                'data-part': name + '-add', onclick: function () {
                    list.push(empty());
                    page.draw();
                    var added = page.content.querySelector('[data-part="' + name + '-' + (list.length - 1) + '"]');
                    if (added) {
                        added.focus();
                    }
                }}, addLabel));
    };

    MethodPage.prototype.levels = function (name, title, about) {
        var page = this;
        return this.lines(name, title, about, LEAST_LEVELS, [
            AJS.I18n.getText('org.wardbook.isms.screens.method.level'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.word'),
            AJS.I18n.getText('org.wardbook.isms.screens.method.anchor')
        ], function (level, place) {
            return [element('th', {scope: 'row'}, place + 1),
                element('td', {}, page.text(level, 'name',
                    AJS.I18n.getText('org.wardbook.isms.screens.method.word.of', place + 1), name + '-' + place)),
                element('td', {}, page.text(level, 'anchor',
                    AJS.I18n.getText('org.wardbook.isms.screens.method.anchor.of', place + 1),
                    name + '-anchor-' + place, true))];
        }, function () {
            return {name: '', anchor: ''};
        }, AJS.I18n.getText('org.wardbook.isms.screens.method.level.add'));
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
                    }});
                return [element('td', {}, page.text(band, 'name',
                    AJS.I18n.getText('org.wardbook.isms.screens.method.word.band', place + 1), 'bands-' + place)),
                element('td', {}, page.colour(band, place)), gridded ? null : element('td', {}, from)];
            }, function () {
                var last = page.draft.bands[page.draft.bands.length - 1];
                return {name: '', colour: 'magenta', from: last.from + 1};
            }, AJS.I18n.getText('org.wardbook.isms.screens.method.band.add'));
    };

    MethodPage.prototype.formula = function () {
        var page = this;
        function way(value, label, about) {
            var id = 'isms-formula-' + value;
            return element('div', {'class': 'radio'},
                element('input', {type: 'radio', 'class': 'radio', id: id, name: 'formula', value: value,
                    checked: page.draft.formula === value, 'data-part': id, onchange: function () {
                        page.draft.formula = value;
                        page.draw();
                    }}),
                element('label', {'for': id}, label), element('div', {'class': 'description'}, about));
        }
        return element('fieldset', {'class': 'isms-group', 'data-field': 'formula'},
            element('legend', {}, element('span', {}, AJS.I18n.getText('org.wardbook.isms.screens.method.formula'))),
            element('div', {'class': 'error', 'data-error': 'formula'}),
            element('div', {'class': 'error', 'data-error': 'grid'}),
            way('product', AJS.I18n.getText('org.wardbook.isms.screens.method.product'),
                AJS.I18n.getText('org.wardbook.isms.screens.method.product.about')),
            way('sum', AJS.I18n.getText('org.wardbook.isms.screens.method.sum'),
                AJS.I18n.getText('org.wardbook.isms.screens.method.sum.about')),
            way('grid', AJS.I18n.getText('org.wardbook.isms.screens.method.grid'),
                AJS.I18n.getText('org.wardbook.isms.screens.method.grid.about')));
    };

    MethodPage.prototype.cell = function (likelihood, impact) {
        var page = this;
        var draft = this.draft;
        var band = Wardbook.bandOf(draft, likelihood, impact);
        var colour = draft.bands[band] ? draft.bands[band].colour : 'grey';
        var cell = element('td', {'class': 'isms-cell isms-colour-' + colour});
        if (draft.formula !== 'grid') {
            cell.textContent = String(Wardbook.score(draft, likelihood, impact));
            return cell;
        }
        var choice = element('select', {'class': 'select isms-cell-band',
            'data-part': 'cell-' + likelihood + '-' + impact,
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.method.cell',
                draft.likelihood[likelihood - 1].name, draft.impact[impact - 1].name),
            onchange: function () {
                draft.grid[likelihood - 1][impact - 1] = Number(choice.value);
                cell.className = 'isms-cell isms-colour-' + draft.bands[choice.value].colour;
            }}, draft.bands.map(function (each, number) {
            return element('option', {value: number, selected: number === band}, each.name);
        }));
        cell.appendChild(choice);
        return cell;
    };

    MethodPage.prototype.drawMatrix = function () {
        var page = this;
        var draft = this.draft;
        var rows = draft.likelihood.map(function (level, place) { return place + 1; }).reverse();
        Wardbook.clear(this.matrix).appendChild(element('div', {'class': 'isms-scroll', tabindex: '0', role: 'region',
            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.method.matrix')},
        element('table', {'class': 'isms-matrix isms-method-matrix'},
            element('caption', {}, AJS.I18n.getText('org.wardbook.isms.screens.method.matrix.axes')),
            element('tbody', {}, rows.map(function (likelihood) {
                return element('tr', {}, element('th', {scope: 'row'}, draft.likelihood[likelihood - 1].name),
                    draft.impact.map(function (level, place) { return page.cell(likelihood, place + 1); }));
            })),
            element('tfoot', {}, element('tr', {}, element('td', {}),
                draft.impact.map(function (level) { return element('th', {scope: 'col'}, level.name); }))))));
    };

    MethodPage.prototype.appetite = function () {
        var page = this;
        var input = element('select', {'class': 'select', id: 'isms-appetite', 'data-part': 'appetite',
            onchange: function () { page.draft.appetite = Number(input.value); }},
        this.draft.bands.map(function (band, number) {
            return element('option', {value: number, selected: number === page.draft.appetite}, band.name);
        }));
        return element('div', {'class': 'field-group', 'data-field': 'appetite'},
            element('label', {'for': 'isms-appetite'}, AJS.I18n.getText('org.wardbook.isms.screens.method.appetite')),
            input,
            element('div', {'class': 'description'},
                AJS.I18n.getText('org.wardbook.isms.screens.method.appetite.about')),
            element('div', {'class': 'error', 'data-error': 'appetite'}));
    };

    MethodPage.prototype.fail = function (failure) {
        var page = this;
        var first = null;
        this.content.querySelectorAll('[data-error]').forEach(function (place) {
            var sentence = (failure.fields || {})[place.getAttribute('data-error')];
            place.textContent = sentence || '';
            first = first || sentence && place;
        });
        Wardbook.clear(this.errors).appendChild(Wardbook.message('error', Wardbook.reason(failure)));
        if (failure.status === 412) {
            this.errors.appendChild(element('p', {}, Wardbook.button(
                AJS.I18n.getText('org.wardbook.isms.screens.method.reload'), '', function () { page.load(); })));
        }
        if (first) {
            first.scrollIntoView({block: 'center'});
            var input = first.parentNode.querySelector('input, select');
            if (input) {
                input.focus();
            }
        } else {
            this.errors.focus();
        }
    };

    function countsOf(label, bands, above) {
        return element('tr', {}, element('th', {scope: 'row'}, label), element('td', {}, bands.map(function (band) {
            return [element('span', {'class': 'isms-band isms-colour-' + band.colour}, band.name, ' ',
                element('b', {}, band.count)), ' '];
        })), element('td', {}, above));
    }

    /** How many risks stand in which band now and then, and which stand on a level that would be gone. */
    function effect(answer) {
        var beyond = answer.beyond.likelihood + answer.beyond.impact;
        return [
            Wardbook.message('info', answer.changed
                ? AJS.I18n.getText('org.wardbook.isms.screens.method.effect', answer.changed)
                : AJS.I18n.getText('org.wardbook.isms.screens.method.effect.none')),
            beyond ? Wardbook.message('warning', AJS.I18n.getText('org.wardbook.isms.screens.method.effect.beyond',
                answer.beyond.likelihood, answer.beyond.impact)) : null,
            element('table', {'class': 'aui'},
                element('thead', {}, element('tr', {}, element('td', {}),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.method.effect.bands')),
                    element('th', {scope: 'col'}, AJS.I18n.getText('org.wardbook.isms.screens.view.above')))),
                element('tbody', {},
                    countsOf(AJS.I18n.getText('org.wardbook.isms.screens.history.before'), answer.before,
                        answer.aboveAppetite.before),
                    countsOf(AJS.I18n.getText('org.wardbook.isms.screens.history.after'), answer.after,
                        answer.aboveAppetite.after)))
        ];
    }

    MethodPage.prototype.preview = function () {
        var page = this;
        this.content.setAttribute('aria-busy', 'true');
        Wardbook.write('POST', Wardbook.spaceUrl(this.space) + '/method/preview', {fields: this.body()})
            .then(function (answer) {
                page.clearErrors();
                Wardbook.append(Wardbook.clear(page.effects), effect(answer));
            }, function (failure) { page.fail(failure); })
            .then(function () { page.content.setAttribute('aria-busy', 'false'); });
    };

    MethodPage.prototype.clearErrors = function () {
        Wardbook.clear(this.errors);
        this.content.querySelectorAll('[data-error]').forEach(function (place) { place.textContent = ''; });
    };

    MethodPage.prototype.save = function () {
        var page = this;
        var body = {fields: this.body()};
        if (this.busy) {
            return;
        }
        if (this.why.value.trim()) {
            body.comment = this.why.value.trim();
        }
        this.busy = true;
        this.content.setAttribute('aria-busy', 'true');
        Wardbook.write('PUT', Wardbook.spaceUrl(this.space) + '/method', body, this.version).then(function () {
            page.busy = false;
            page.whyText = '';
            return page.load(Wardbook.message('success', AJS.I18n.getText('org.wardbook.isms.screens.method.saved')))
                .then(function () { page.errors.focus(); });
        }, function (failure) {
            page.busy = false;
            page.content.setAttribute('aria-busy', 'false');
            page.fail(failure);
        });
    };

    Wardbook.ready(function () {
        var root = document.getElementById('isms-method-admin');
        if (root) {
            var page = new MethodPage(root);
            window.addEventListener('beforeunload', function (event) {
                if (page.isDirty()) {
                    event.preventDefault();
                    event.returnValue = '';
                }
            });
        }
    });
}(window.AJS, window.Wardbook));
