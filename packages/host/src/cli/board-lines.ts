import type { AdminBoard, BoardInput } from '@fractional-embed/contract';
import type { CliContext } from './context.js';
import { printable } from './report.js';

export const boardHeads = ['slug', 'title', 'currency', 'sort', 'kept', 'contact', 'origins'];

/** A board in a line of a table. */
export function boardRow({ slug, title, currency, defaultSort, ...settings }: AdminBoard): string[] {
  const { retentionDays, notifyEmail, origins } = settings;
  const kept = retentionDays === 0 ? 'until erased' : `${retentionDays} days`;
  return [slug, title, currency, defaultSort, kept, notifyEmail ?? '(none)', origins?.join(' ') ?? '(any)'];
}

/** What is settled of the people who apply on a board, each with the setting that it comes from. */
export function settingLines({ retentionDays, notifyEmail, origins }: AdminBoard): SettingLine[] {
  const kept = retentionDays === 0 ? 'until somebody erases them' : `for ${retentionDays} days`;
  const sites = origins === null ? 'any site' : origins.map(printable).join(', ') || 'this host only';
  const told =
    notifyEmail === null ? 'Nobody is told of new applications' : `New applications are told to ${notifyEmail}`;
  return [
    { field: 'origins', line: `Takes applications from pages of ${sites}` },
    { field: 'notifyEmail', line: notifyEmail === null ? told : `${told}, who also gets what applicants answer` },
    { field: 'retentionDays', line: `Applications are kept ${kept}` },
  ];
}

interface SettingLine {
  field: keyof BoardInput;
  line: string;
}

/** All that is set of a board. */
export function boardLines(board: AdminBoard): string[] {
  const { slug, title, currency, defaultSort, url, theme } = board;
  return [
    `Board ${slug}: ${printable(title)}, ${currency}, ${defaultSort} first`,
    `Its page: ${url === null ? '(not said)' : printable(url)}`,
    `Its colour: ${theme.accent === null ? '(the usual one)' : printable(theme.accent)}`,
    ...settingLines(board).map(({ line }) => line),
  ];
}

/** An applicant who wants an erasure writes to somebody: better said while a board is made than when a law is broken. */
export function complainOfNoContact(boards: readonly AdminBoard[], context: CliContext): void {
  const slugs = boards.filter(({ notifyEmail }) => notifyEmail === null).map(({ slug }) => slug);
  if (slugs.length === 0) return;
  context.complain(
    `Without a contact for erasure requests: ${slugs.join(', ')}. Name one: fractional-host boards put ${slugs[0]} --notify EMAIL`,
  );
}
