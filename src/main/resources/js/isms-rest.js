/* Calls to the app's REST resource. Every failure becomes one Failure that says what happened and what to do. */
(function (AJS, Wardbook) {
    'use strict';

    function text(status) {
        switch (status) {
        case 0:
            return AJS.I18n.getText('org.wardbook.isms.screens.failure.unreachable');
        case 401:
            return AJS.I18n.getText('org.wardbook.isms.screens.failure.login');
        case 403:
            return AJS.I18n.getText('org.wardbook.isms.screens.failure.forbidden');
        case 404:
            return AJS.I18n.getText('org.wardbook.isms.screens.failure.gone');
        case 412:
            return AJS.I18n.getText('org.wardbook.isms.screens.failure.stale');
        case 413:
            return AJS.I18n.getText('org.wardbook.isms.screens.failure.large');
        default:
            return AJS.I18n.getText('org.wardbook.isms.screens.failure.server');
        }
    }

    /** What went wrong: status (0: no answer), a sentence for the reader, and sentences by field. */
    function Failure(status, body) {
        this.status = status;
        this.message = status !== 401 && body && body.message || text(status);
        this.fields = body && body.fields || {};
    }

    Wardbook.Failure = Failure;

    Wardbook.base = function () {
        return AJS.contextPath() + '/rest/isms/1.0';
    };

    Wardbook.spaceUrl = function (space) {
        return Wardbook.base() + '/spaces/' + encodeURIComponent(space);
    };

    Wardbook.recordsUrl = function (space, register, ref) {
        return Wardbook.spaceUrl(space) + '/registers/' + encodeURIComponent(register) + '/records'
            + (ref ? '/' + encodeURIComponent(ref) : '');
    };

    /** The query part of an address; a list repeats its name, an empty value is left out. */
    Wardbook.query = function (parameters) {
        var parts = [];
        Object.keys(parameters).forEach(function (name) {
            [].concat(parameters[name]).forEach(function (value) {
                if (value !== null && value !== undefined && value !== '') {
                    parts.push(encodeURIComponent(name) + '=' + encodeURIComponent(value));
                }
            });
        });
        return parts.length ? '?' + parts.join('&') : '';
    };

    function parsed(body) {
        try {
            return JSON.parse(body);
        } catch (notJson) {
            return null;
        }
    }

    function failed(answer) {
        return answer.text().then(function (body) {
            throw new Failure(answer.status, parsed(body));
        });
    }

    function send(method, url, accept, options) {
        var headers = {Accept: accept, 'X-Atlassian-Token': 'no-check'};
        if (options && options.body !== undefined) {
            headers['Content-Type'] = 'application/json';
        }
        if (options && options.version !== undefined) {
            headers['If-Match'] = '"' + options.version + '"';
        }
        return window.fetch(url, {
            method: method, headers: headers, credentials: 'same-origin', redirect: 'follow',
            body: options && options.body !== undefined ? JSON.stringify(options.body) : undefined
        }).catch(function () {
            throw new Failure(0, null);
        }).then(function (answer) {
            return answer.ok ? answer : failed(answer);
        });
    }

    function json(answer) {
        return answer.status === 204 ? null : answer.text().then(function (body) {
            if (body === '') {
                return null;
            }
            var value = parsed(body);
            if (value === null) {
                throw new Failure(answer.redirected ? 401 : 500, null);
            }
            return value;
        });
    }

    Wardbook.get = function (url) {
        return send('GET', url, 'application/json').then(json);
    };

    Wardbook.getHtml = function (url) {
        return send('GET', url, 'text/html, application/json').then(function (answer) { return answer.text(); });
    };

    /** @param version of the state that the author saw; undefined where there is none */
    Wardbook.write = function (method, url, body, version) {
        return send(method, url, 'application/json', {body: body, version: version}).then(json);
    };

    /** What to show for anything that was thrown. */
    Wardbook.reason = function (failure) {
        if (failure instanceof Failure) {
            return failure.message;
        }
        window.setTimeout(function () { throw failure; }, 0);
        return text(500);
    };
}(window.AJS, window.Wardbook));
