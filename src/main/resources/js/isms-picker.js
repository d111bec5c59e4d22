/* A field that finds people or records while typing: a combobox with a list, for one or for several. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    /**
     * @param options id, label, several, search(words) → promise of [{value, label, note}], placeholder, changed()
     * @return element, input, get() → list of {value, label}, set(list)
     */
    Wardbook.picker = function (options) {
        var chosen = [];
        var found = [];
        var active = -1;
        var asked = 0;
        var listId = Wardbook.id('list');
        var chips = element('ul', {'class': 'isms-chips', hidden: true});
        var list = element('ul', {'class': 'isms-picks', id: listId, role: 'listbox', 'aria-label': options.label,
            hidden: true});
        var input = element('input', {'class': 'text isms-pick-input', type: 'text', id: options.id, role: 'combobox',
            autocomplete: 'off', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': listId,
            placeholder: options.placeholder});
        var root = element('div', {'class': 'isms-picker'}, chips, input, list);

        function close() {
            list.hidden = true;
            active = -1;
            input.setAttribute('aria-expanded', 'false');
            input.removeAttribute('aria-activedescendant');
        }

        function has(value) {
            return chosen.some(function (each) { return each.value === value; });
        }

        function drawChips() {
            Wardbook.clear(chips);
            chips.hidden = !options.several || !chosen.length;
            if (options.several) {
                chosen.forEach(function (each) {
                    chips.appendChild(element('li', {'class': 'isms-chip'}, element('span', {}, each.label),
                        element('button', {type: 'button', 'class': 'isms-chip-remove',
                            'aria-label': AJS.I18n.getText('org.wardbook.isms.screens.pick.remove', each.label),
                            onclick: function () { remove(each); }}, '\u00d7')));
                });
            } else {
                input.value = chosen.length ? chosen[0].label : '';
            }
        }

        function remove(each) {
            chosen = chosen.filter(function (other) { return other !== each; });
            drawChips();
            input.focus();
            options.changed();
        }

        function choose(each) {
            chosen = options.several ? chosen.concat([each]) : [each];
            input.value = '';
            drawChips();
            close();
            options.changed();
        }

        function show(message) {
            Wardbook.clear(list);
            found.forEach(function (each, place) {
                list.appendChild(element('li', {id: listId + '-' + place, role: 'option', 'class': 'isms-pick',
                    'aria-selected': 'false',
                    onmousedown: function (event) {
                        event.preventDefault();
                        choose(each);
                    }}, element('span', {}, each.label),
                each.note ? element('small', {}, each.note) : null));
            });
            if (message) {
                list.appendChild(element('li', {'class': 'isms-pick-none', role: 'option', 'aria-disabled': 'true',
                    'aria-selected': 'false'}, message));
            }
            list.hidden = false;
            list.scrollIntoView({block: 'nearest'});
            input.setAttribute('aria-expanded', 'true');
            move(found.length && input.value.trim() ? 0 : -1);
        }

        function move(to) {
            if (active >= 0 && list.children[active]) {
                list.children[active].setAttribute('aria-selected', 'false');
            }
            active = to;
            if (active < 0) {
                input.removeAttribute('aria-activedescendant');
                return;
            }
            var option = list.children[active];
            option.setAttribute('aria-selected', 'true');
            option.scrollIntoView({block: 'nearest'});
            input.setAttribute('aria-activedescendant', option.id);
        }

        function search() {
            var mine = asked += 1;
            if (input.value.trim()) {
                found = [];
                show(AJS.I18n.getText('org.wardbook.isms.screens.pick.searching'));
            }
            options.search(input.value.trim()).then(function (results) {
                if (mine === asked && document.activeElement === input) {
                    found = results.filter(function (each) { return !has(each.value); });
                    show(found.length ? null : input.value.trim()
                        ? AJS.I18n.getText('org.wardbook.isms.screens.pick.none')
                        : AJS.I18n.getText('org.wardbook.isms.screens.pick.type'));
                }
            }, function (failure) {
                found = [];
                show(Wardbook.reason(failure));
            });
        }

        var later = Wardbook.debounce(200, search);

        input.addEventListener('input', later);
        input.addEventListener('click', function () {
            if (list.hidden) {
                search();
            }
        });
        input.addEventListener('keydown', function (event) {
            var open = !list.hidden;
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                if (!open) {
                    search();
                } else if (found.length) {
                    var step = event.key === 'ArrowDown' ? 1 : -1;
                    move(active < 0 && step < 0 ? found.length - 1 : (active + step + found.length) % found.length);
                }
            } else if (event.key === 'Enter' && open && !event.ctrlKey && !event.metaKey) {
                event.preventDefault();
                if (active >= 0) {
                    choose(found[active]);
                }
            } else if (event.key === 'Escape' && open) {
                event.stopPropagation();
                close();
                drawChips();
            } else if (event.key === 'Backspace' && options.several && !input.value && chosen.length) {
                remove(chosen[chosen.length - 1]);
            }
        });
        input.addEventListener('blur', function () {
            asked += 1;
            close();
            if (!options.several && !input.value.trim() && chosen.length) {
                chosen = [];
                options.changed();
            }
            input.value = '';
            drawChips();
        });

        return {
            element: root,
            input: input,
            get: function () { return chosen.slice(); },
            set: function (values) {
                chosen = values.slice();
                drawChips();
            }
        };
    };

    function person(username, name) {
        return {value: username, label: name || username, note: username};
    }

    /** The search behind the wiki's own pickers. */
    function ofPickers(words) {
        return Wardbook.get(AJS.contextPath() + '/rest/prototype/1/search/user.json'
            + Wardbook.query({'max-results': 10, query: words})).then(function (answer) {
            return (answer.result || []).map(function (each) { return person(each.username, each.title); });
        });
    }

    function byQuery(words) {
        var cql = 'user.fullname ~ "' + words.replace(/[\\"]/g, '\\$&') + '"';
        return Wardbook.get(AJS.contextPath() + '/rest/api/search' + Wardbook.query({cql: cql, limit: 10}))
            .then(function (answer) {
                return (answer.results || []).filter(function (each) { return each.user && each.user.username; })
                    .map(function (each) { return person(each.user.username, each.user.displayName); });
            });
    }

    var search = ofPickers;

    /** People of this wiki whose name fits; the search of pickers is documented nowhere and may be gone. */
    Wardbook.searchPeople = function (words) {
        return !words ? Promise.resolve([]) : search(words).catch(function (failure) {
            if (search === byQuery || failure.status !== 404) {
                throw failure;
            }
            search = byQuery;
            return byQuery(words);
        });
    };

    /** Records of a register that have the words in their texts. */
    Wardbook.searchRecords = function (space, register) {
        return function (words) {
            return Wardbook.get(Wardbook.recordsUrl(space, register)
                + Wardbook.query({q: words, limit: 20})).then(function (answer) {
                return answer.results.map(function (record) {
                    return {value: record.ref, label: record.ref + ' ' + (record.fields.title || '')};
                });
            });
        };
    };
}(window.AJS, window.Wardbook));
