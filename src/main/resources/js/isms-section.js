/*
 * A drawing on the page as a living thing: its parameters, what the reader changed about them, and how it is asked for
 * anew. The macro's own filter always stays; what the reader chooses is added to it.
 */
(function (AJS, Wardbook) {
    'use strict';

    var OWN = ['q', 'filters', 'sort', 'columns', 'start', 'view', 'compare'];
    var enhancers = [];

    function parameters(element) {
        try {
            return JSON.parse(element.getAttribute('data-params') || '{}');
        } catch (malformed) {
            return {};
        }
    }

    function Section(element) {
        this.base = parameters(element);
        this.own = {filters: []};
        this.message = null;
        this.take(element);
        if (this.live && element.classList.contains('isms-table-view')) {
            this.recall();
        }
    }

    /** Takes up what the reader chose here before, as far as the fields still exist. */
    Section.prototype.recall = function () {
        var section = this;
        var chosen = Wardbook.remembered(this);
        if (!Object.keys(chosen).length) {
            return;
        }
        Wardbook.definition(this.space, this.register).then(function (definition) {
            var fields = definition.fields.map(function (field) { return field.name; }).concat('ref');
            Object.keys(chosen).forEach(function (name) {
                chosen[name] = chosen[name].split(',').filter(function (field) {
                    return fields.indexOf(field.replace(/^-/, '')) >= 0;
                }).join(',') || undefined;
            });
            section.change(chosen);
        }, function () {
            // Without the definition the table stays as its author drew it.
        });
    };

    /** Changes what the reader chose for longer than this view of the page. */
    Section.prototype.choose = function (own) {
        var done = this.change(own);
        Wardbook.remember(this);
        return done;
    };

    Section.prototype.take = function (element) {
        var section = this;
        this.element = element;
        this.macro = element.getAttribute('data-macro');
        this.space = element.getAttribute('data-space');
        this.register = element.getAttribute('data-register');
        this.editable = element.getAttribute('data-edit') === 'true';
        this.administered = element.getAttribute('data-admin') === 'true';
        this.live = element.getAttribute('data-live') !== 'false';
        this.total = Number(element.getAttribute('data-total') || 0);
        this.tools = element.querySelector('.isms-tools');
        element.ismsSection = this;
        if (this.live) {
            enhancers.forEach(function (enhance) { enhance(section); });
        }
    };

    /** The value in force: the reader's, or else the macro's. */
    Section.prototype.value = function (name, otherwise) {
        var own = this.own[name];
        return own !== undefined ? own : this.base[name] !== undefined && this.base[name] !== ''
            ? this.base[name] : otherwise;
    };

    Section.prototype.start = function () {
        return Number(this.value('start', 0)) || 0;
    };

    Section.prototype.limit = function () {
        return Number(this.base.limit) || 50;
    };

    Section.prototype.url = function () {
        var section = this;
        var query = Object.assign({}, this.base);
        delete query.space;
        OWN.forEach(function (name) {
            if (name !== 'filters' && section.own[name] !== undefined) {
                query[name] = section.own[name];
            }
        });
        query.filter = (this.base.filter ? [this.base.filter] : []).concat(this.own.filters).join(';');
        return Wardbook.spaceUrl(this.space) + '/views/' + this.macro + Wardbook.query(query);
    };

    /** Changes what the reader chose and asks anew; a change starts at the first row unless it says another. */
    Section.prototype.change = function (own) {
        this.own = Object.assign({}, this.own, {start: 0}, own);
        return this.reload();
    };

    Section.prototype.reset = function () {
        this.own = {filters: []};
        Wardbook.remember(this);
        return this.reload();
    };

    Section.prototype.isChanged = function () {
        var own = this.own;
        return own.filters.length > 0 || OWN.some(function (name) {
            return name !== 'filters' && name !== 'start' && own[name] !== undefined && own[name] !== '';
        });
    };

    Section.prototype.say = function (failure) {
        if (this.message) {
            this.message.remove();
        }
        this.message = failure ? Wardbook.message('error', Wardbook.reason(failure)) : null;
        if (this.message) {
            this.element.insertBefore(this.message, this.element.children[1] || null);
        }
    };

    /** How to find the focused thing again in a new drawing. */
    function mark(element) {
        var focused = document.activeElement;
        if (!focused || !element.contains(focused)) {
            return null;
        }
        var row = focused.closest('tr[data-ref]');
        var part = focused.getAttribute('data-part');
        return {part: part, ref: row && row.getAttribute('data-ref'), from: focused.selectionStart};
    }

    function focusAgain(element, where) {
        if (!where) {
            return;
        }
        var scope = where.ref ? element.querySelector('tr[data-ref="' + AJS.escapeHtml(where.ref) + '"]') : element;
        var target = scope && where.part ? scope.querySelector('[data-part="' + where.part + '"]') : null;
        target = target || scope && scope.querySelector('.isms-ref') || element.querySelector('.isms-scroll');
        if (target) {
            target.focus();
            if (where.from !== undefined && where.from !== null && target.setSelectionRange) {
                target.setSelectionRange(target.value.length, target.value.length);
            }
        }
    }

    Section.prototype.reload = function () {
        var section = this;
        var asked = this.asked = (this.asked || 0) + 1;
        this.element.setAttribute('aria-busy', 'true');
        return Wardbook.getHtml(this.url()).then(function (html) {
            if (asked !== section.asked) {
                return;
            }
            var parsed = new DOMParser().parseFromString(html, 'text/html');
            var fresh = parsed.querySelector('section.isms');
            if (!fresh) {
                throw new Wardbook.Failure(401, null);
            }
            var where = mark(section.element);
            var old = section.element;
            fresh = document.importNode(fresh, true);
            old.parentNode.replaceChild(fresh, old);
            section.message = null;
            section.take(fresh);
            focusAgain(fresh, where);
            Wardbook.announce(section.count());
        }).catch(function (failure) {
            if (asked === section.asked) {
                section.element.removeAttribute('aria-busy');
                section.say(failure);
            }
        });
    };

    Section.prototype.count = function () {
        var count = this.element.querySelector('.isms-count');
        return count ? count.textContent : '';
    };

    Wardbook.sections = function () {
        return Array.prototype.map.call(document.querySelectorAll('section.isms[data-macro]'), function (element) {
            return element.ismsSection || new Section(element);
        });
    };

    /** Makes one section live that was put into the page by a script. */
    Wardbook.section = function (element) {
        return element.ismsSection || new Section(element);
    };

    /** @param enhance called with a section whenever it was drawn */
    Wardbook.enhance = function (enhance) {
        enhancers.push(enhance);
    };

    /** After a record was written: everything that the page shows of that space is asked for anew. */
    Wardbook.changed = function (space) {
        Wardbook.sections().forEach(function (section) {
            if (section.space === space && section.live) {
                section.reload();
            }
        });
    };

    Wardbook.ready(function () { Wardbook.sections(); });
}(window.AJS, window.Wardbook));
