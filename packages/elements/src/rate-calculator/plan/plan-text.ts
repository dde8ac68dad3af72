import { decimal, type MoreLanguage, money } from '../format.js';
import type { Plan, Week } from './plan.js';

/** Below it two numbers of hours look the same. */
export const hardly = 0.05;

/** What the bar shows, in a sentence. */
export function weekText({ taken, billable, free, over, worked }: Week, language: MoreLanguage): string {
  const { messages } = language;
  const hours = (value: number): string => decimal(value, language);
  if (over >= hardly) return messages.planOver(hours(taken), hours(over), hours(billable), hours(worked));
  if (free < hardly) return messages.planFull(hours(billable));
  return messages.planFree(hours(taken), hours(billable), hours(free), Math.round(free * 10) / 10);
}

/** A client's name, or the number that stands for it. */
export function nameText(name: string, number: number, { messages }: MoreLanguage): string {
  return name.trim() || messages.planClient(number);
}

/** What a plan leaves the owner, or why that can't be said. */
export function takeHomeText({ takeHome }: Plan, language: MoreLanguage): string {
  const { messages } = language;
  return typeof takeHome === 'number' ? money(takeHome, language) : messages.problem(takeHome.code, takeHome.field);
}

/** The plan as names and numbers, for a text and for a spreadsheet. */
export function planRows(plan: Plan, language: MoreLanguage): [string, number | string][] {
  const { messages } = language;
  return [
    ...plan.retainers.map(({ name, hoursPerWeek, monthly }, index): [string, number] => [
      messages.planRetainer(nameText(name, index + 1, language), decimal(hoursPerWeek, language)),
      monthly,
    ]),
    [messages.planYear, plan.yearly],
    [messages.planTakeHome, typeof plan.takeHome === 'number' ? plan.takeHome : takeHomeText(plan, language)],
  ];
}
