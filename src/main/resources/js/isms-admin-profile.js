/* Whose ISMS it is, what it covers, who approves, and which groups of the wiki hold which role. */
(function (AJS, Wardbook) {
    'use strict';

    var element = Wardbook.element;

    function roleField(role) {
        var label = Wardbook.roleLabel(role);
        return {name: 'roles.' + role, label: label.charAt(0).toUpperCase() + label.substring(1), type: 'text',
            group: 'roles'};
    }

    /** What is asked in the shape of a definition; the names are those under which faults are answered. */
    function questions() {
        return {
            groups: [
                {name: 'profile', label: AJS.I18n.getText('org.wardbook.isms.screens.profile.organisation.title')},
                {name: 'roles', label: AJS.I18n.getText('org.wardbook.isms.screens.profile.roles.title'),
                    note: AJS.I18n.getText('org.wardbook.isms.screens.profile.groups')}
            ],
            fields: [
                {name: 'profile.organisation', type: 'text', group: 'profile',
                    label: AJS.I18n.getText('org.wardbook.isms.screens.profile.organisation')},
                {name: 'profile.scope', type: 'long-text', group: 'profile',
                    label: AJS.I18n.getText('org.wardbook.isms.screens.profile.scope'),
                    note: AJS.I18n.getText('org.wardbook.isms.screens.profile.scope.note')},
                {name: 'profile.approver', type: 'person', group: 'profile',
                    label: AJS.I18n.getText('org.wardbook.isms.screens.profile.approver'),
                    note: AJS.I18n.getText('org.wardbook.isms.screens.profile.approver.note')}
            ].concat(Wardbook.ROLES.map(roleField))
        };
    }

    function values(state) {
        var fields = {};
        Object.keys(state.profile).forEach(function (name) { fields['profile.' + name] = state.profile[name]; });
        Object.keys(state.roleGroups).forEach(function (role) {
            fields['roles.' + role] = state.roleGroups[role].join(', ');
        });
        return fields;
    }

    function groups(text) {
        return (text || '').split(',').map(function (name) { return name.trim(); })
            .filter(function (name) { return name; });
    }

    /** The changes as they are sent: {profile, roles}. */
    function sent(changes) {
        var body = {profile: {}, roles: {}};
        Object.keys(changes).forEach(function (name) {
            var dot = name.indexOf('.');
            var part = name.substring(0, dot);
            body[part][name.substring(dot + 1)] = part === 'roles' ? groups(changes[name]) : changes[name];
        });
        return body;
    }

    /** @param state of the space as it was answered; @param saved called after it was written */
    Wardbook.profileForm = function (space, state, saved) {
        var busy = false;
        var form = new Wardbook.Form(space, questions(), function () { });
        var button = element('button', {type: 'submit', 'class': 'aui-button', id: 'isms-profile-save'},
            AJS.I18n.getText('org.wardbook.isms.screens.record.save'));
        form.show(values(state));
        form.element.appendChild(button);
        form.element.addEventListener('submit', function () {
            if (busy) {
                return;
            }
            busy = true;
            button.disabled = true;
            Wardbook.write('PUT', Wardbook.spaceUrl(space), sent(form.changes())).then(saved, function (failure) {
                busy = false;
                button.disabled = false;
                form.fail(failure);
            });
        });
        return element('section', {id: 'isms-profile'},
            element('h2', {}, AJS.I18n.getText('org.wardbook.isms.screens.profile.title')), form.element);
    };
}(window.AJS, window.Wardbook));
