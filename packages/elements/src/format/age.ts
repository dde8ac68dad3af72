import type { Language } from '../messages/language.js';
import { dateFormat, relativeTime } from './intl-dates.js';
import { isPlainEnglish, plainRelative } from './plain-english.js';

const dayMs = 86_400_000;

/** "today", "3 days ago", "in 2 weeks": near times in words. */
export function relativeText(instant: string, { locale }: Language, now: Date): string {
  const days = Math.round((startOfDay(new Date(instant)) - startOfDay(now)) / dayMs);
  const [count, unit] = inUnits(days);
  return isPlainEnglish(locale) ? plainRelative(count, unit) : relativeTime(locale).format(count, unit);
}

function inUnits(days: number): [number, 'day' | 'week' | 'month'] {
  if (Math.abs(days) < 14) return [days, 'day'];
  if (Math.abs(days) < 60) return [Math.round(days / 7), 'week'];
  return [Math.round(days / 30.44), 'month'];
}

/** "12 Nov 2026" in the page's own time zone. */
export function dateText(instant: string, { locale }: Language): string {
  return dateFormat(locale, { dateStyle: 'medium' }).format(new Date(instant));
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
