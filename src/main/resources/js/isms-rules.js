/* Who may accept a risk, as the method says: the rule of a band, and what roles are called. */
(function (AJS, Wardbook) {
    'use strict';

    var USUAL = {who: ['owner', 'top-management'], months: 12, second: []};

    Wardbook.roleLabel = function (role) {
        switch (role) {
        case 'owner':
            return AJS.I18n.getText('org.wardbook.isms.role.owner');
        case 'top-management':
            return AJS.I18n.getText('org.wardbook.isms.role.top-management');
        case 'isms-team':
            return AJS.I18n.getText('org.wardbook.isms.role.isms-team');
        case 'department-heads':
            return AJS.I18n.getText('org.wardbook.isms.role.department-heads');
        case 'it-operations':
            return AJS.I18n.getText('org.wardbook.isms.role.it-operations');
        default:
            return AJS.I18n.getText('org.wardbook.isms.role.auditors');
        }
    };

    /** The rule of a band, from 0; what is usual where the method sets none. */
    Wardbook.acceptanceRule = function (method, band) {
        return (method.acceptance || [])[band] || USUAL;
    };

    /** What whoever accepts this risk should know beforehand: for how long at most, and who signs as well. */
    Wardbook.acceptanceNote = function (method, band) {
        var rule = Wardbook.acceptanceRule(method, band.value);
        return AJS.I18n.getText('org.wardbook.isms.screens.step.accept.months', rule.months, band.name)
            + (rule.second.length ? ' ' + AJS.I18n.getText('org.wardbook.isms.screens.step.accept.second',
                rule.second.map(Wardbook.roleLabel).join(', ')) : '');
    };
}(window.AJS, window.Wardbook));
