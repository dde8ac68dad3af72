import { decimal, type MoreLanguage, money } from '../format.js';
import type { ChoiceField, NumberField } from '../inputs/inputs.js';
import { numberFields } from '../inputs/number-fields.js';
import { percent } from '../percent.js';
import { type Field, matters, type Scenario } from './scenario.js';

type Messages = MoreLanguage['messages'];

/** A question's name, short enough for a column. */
export function fieldLabel(field: Field, messages: Messages): string {
  switch (field) {
    case 'solveFor':
      return messages.goal;
    case 'specifiedService':
      return messages.specifiedServiceShort;
    default:
      return messages[field];
  }
}

/** A question's answer in words, or a dash where it was not put. */
export function fieldValue(field: Field, { inputs }: Scenario, taxed: boolean, language: MoreLanguage): string {
  const { messages } = language;
  const value = inputs[field];
  if (!matters(field, inputs, taxed)) return '–';
  if (typeof value === 'number') return numberValue(field as NumberField, value, language);
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  return choiceNames(field as ChoiceField, messages)[value] ?? value;
}

function numberValue(field: NumberField, value: number, language: MoreLanguage): string {
  const { unit } = numberFields[field];
  if (unit.startsWith('money')) return money(value, language, Number.isInteger(value) ? 'whole' : 'exact');
  if (unit === 'percent') return percent(value, language);
  return `${decimal(value, language)} ${language.messages.units[unit]}`;
}

function choiceNames(field: ChoiceField, messages: Messages): Readonly<Record<string, string>> {
  switch (field) {
    case 'solveFor':
      return { rate: messages.solveForRate, income: messages.solveForIncome };
    case 'filingStatus':
      return messages.statuses;
    case 'structure':
      return { 'sole-proprietor': messages.soleProprietor, 's-corp': messages.sCorp };
    case 'salaryRule':
      return { share: messages.salaryByShare, amount: messages.salaryByAmount };
  }
}
