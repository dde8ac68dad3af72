/** An instant as published, in UTC; a time without a zone is read as UTC. Null when it is none. */
export function instantOf(published: string | number | null | undefined): string | null {
  if (published === null || published === undefined) return null;
  const time = typeof published === 'number' ? published : Date.parse(withZone(published.trim()));
  return Number.isFinite(time) && time > 0 && time < Date.UTC(2200, 0, 1) ? new Date(time).toISOString() : null;
}

/** The end of a posting: a date without a time is its whole day. */
export function deadlineOf(published: string | null | undefined): string | null {
  const day = published?.trim() ?? '';
  return instantOf(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T23:59:59Z` : published);
}

function withZone(published: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return `${published}T00:00:00Z`;
  const withoutZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(published);
  return withoutZone ? `${published.replace(' ', 'T')}Z` : /^\d{4}-\d{2}-\d{2}T/.test(published) ? published : '';
}
