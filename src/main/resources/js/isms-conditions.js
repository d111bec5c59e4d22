/* Conditions of a listing, `field:operator:value`: read, written, and said in words. */
(function (AJS, Wardbook) {
    'use strict';

    var BY_TYPE = {
        'text': ['contains', 'eq', 'empty', 'notempty'],
        'long-text': ['contains', 'empty', 'notempty'],
        'number': ['ge', 'le', 'eq', 'empty', 'notempty'],
        'date': ['le', 'ge', 'empty', 'notempty'],
        'boolean': ['eq'],
        'choice': ['eq', 'ne', 'empty', 'notempty'],
        'choices': ['eq', 'empty', 'notempty'],
        'person': ['eq', 'ne', 'empty', 'notempty'],
        'people': ['eq', 'empty', 'notempty'],
        'reference': ['eq', 'empty', 'notempty'],
        'references': ['eq', 'empty', 'notempty'],
        'likelihood': ['ge', 'le', 'eq', 'empty', 'notempty'],
        'impact': ['ge', 'le', 'eq', 'empty', 'notempty'],
        'scale': ['ge', 'le', 'eq', 'empty', 'notempty'],
        'band': ['ge', 'le', 'eq', 'empty', 'notempty'],
        'links': ['empty', 'notempty']
    };

    Wardbook.operators = function (field) {
        return BY_TYPE[field.type] || ['eq', 'empty', 'notempty'];
    };

    Wardbook.needsValue = function (operator) {
        return operator !== 'empty' && operator !== 'notempty';
    };

    function operatorLabel(field, operator) {
        var date = field.type === 'date';
        switch (operator) {
        case 'contains':
            return AJS.I18n.getText('org.wardbook.isms.screens.operator.contains');
        case 'ne':
            return AJS.I18n.getText('org.wardbook.isms.screens.operator.ne');
        case 'ge':
            return date ? AJS.I18n.getText('org.wardbook.isms.screens.operator.from')
                : AJS.I18n.getText('org.wardbook.isms.screens.operator.ge');
        case 'le':
            return date ? AJS.I18n.getText('org.wardbook.isms.screens.operator.until')
                : AJS.I18n.getText('org.wardbook.isms.screens.operator.le');
        case 'lt':
            return date ? AJS.I18n.getText('org.wardbook.isms.screens.operator.before')
                : AJS.I18n.getText('org.wardbook.isms.screens.operator.lt');
        case 'gt':
            return date ? AJS.I18n.getText('org.wardbook.isms.screens.operator.after')
                : AJS.I18n.getText('org.wardbook.isms.screens.operator.gt');
        case 'in':
            return AJS.I18n.getText('org.wardbook.isms.screens.operator.in');
        case 'empty':
            return AJS.I18n.getText('org.wardbook.isms.screens.operator.empty');
        case 'notempty':
            return AJS.I18n.getText('org.wardbook.isms.screens.operator.notempty');
        default:
            return AJS.I18n.getText('org.wardbook.isms.screens.operator.eq');
        }
    }

    Wardbook.operatorLabel = operatorLabel;

    /** {field, operator, value} of a condition's text. */
    Wardbook.readCondition = function (text) {
        var first = text.indexOf(':');
        var second = text.indexOf(':', first + 1);
        return {field: text.substring(0, first), operator: text.substring(first + 1, second < 0 ? text.length : second),
            value: second < 0 ? '' : text.substring(second + 1)};
    };

    Wardbook.writeCondition = function (condition) {
        var head = condition.field + ':' + condition.operator;
        return Wardbook.needsValue(condition.operator) ? head + ':' + condition.value : head;
    };

    /** Several conditions as one parameter; a semicolon inside of one is kept by a backslash. */
    Wardbook.joinConditions = function (conditions) {
        return conditions.map(function (text) { return text.replace(/;/g, '\\;'); }).join(';');
    };

    Wardbook.splitConditions = function (text) {
        return (text || '').split(/(?<!\\);/).map(function (part) { return part.replace(/\\;/g, ';').trim(); })
            .filter(function (part) { return part; });
    };

    function valueLabel(field, value) {
        if (value === 'me') {
            return AJS.I18n.getText('org.wardbook.isms.screens.condition.me');
        }
        if (value === 'today') {
            return AJS.I18n.getText('org.wardbook.isms.screens.condition.today');
        }
        return ['person', 'people', 'reference', 'references'].indexOf(field.type) >= 0 ? value
            : Wardbook.reading(field.type === 'choices' ? Object.assign({}, field, {type: 'choice'}) : field, value);
    }

    /** The condition as the reader says it. */
    Wardbook.conditionLabel = function (definition, text) {
        var condition = Wardbook.readCondition(text);
        var field = definition.field(condition.field);
        if (!field) {
            return text;
        }
        if (!Wardbook.needsValue(condition.operator)) {
            return AJS.format('{0} {1}', field.label, operatorLabel(field, condition.operator));
        }
        return AJS.format('{0} {1} {2}', field.label, operatorLabel(field, condition.operator),
            condition.value.split(',').map(function (value) { return valueLabel(field, value); }).join(', '));
    };
}(window.AJS, window.Wardbook));
