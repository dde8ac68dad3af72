import type { ImportOutcome, ImportReport } from '@fractional-embed/contract';
import { describe, expect, it } from 'vitest';
import { reportLines } from './report.js';

const outcomes: ImportOutcome[] = [
  { sourceId: '1', title: 'Fractional CFO', company: 'Acme', outcome: 'created', reason: 'says "fractional"; new' },
  { sourceId: '2', title: 'Chief of Staff', outcome: 'skipped', reason: `full-time ${'and so on '.repeat(12)}` },
  { sourceId: '3', title: null, outcome: 'broken', reason: 'has no title' },
  { sourceId: null, title: null, outcome: 'broken', reason: 'is no object' },
];
const counts = { created: 1, updated: 0, unchanged: 0, skipped: 1, broken: 2, closed: 4 };
const report: ImportReport = { system: 'ashby', feed: 'acme', board: 'demo', complete: true, ...counts, outcomes };

describe('an import report', () => {
  it('has a summary for each source, and a line for each posting: what was kept comes first', () => {
    const lines = reportLines([{ source: 'acme.json', report }], { verbose: false });
    expect(lines[0]).toBe('acme.json: kept 1 (1 new, 0 updated, 0 unchanged), skipped 1, broken 2, closed 4');
    expect(lines[1]).toBe('  created   Fractional CFO, Acme: says "fractional"; new');
    expect(lines[2]).toMatch(/^ {2}skipped {3}Chief of Staff: full-time and so on/);
    expect(lines.slice(-2)).toEqual([
      '  broken    posting 3: has no title',
      '  broken    a posting without id and title: is no object',
    ]);
  });

  it('fits 80 columns', () => {
    const source = 'feeds/of/a/folder/with/a/long/name/acme.json';
    const lines = reportLines([{ source, report }], { verbose: true });
    expect(lines.slice(0, 2)).toEqual([
      `${source}: kept 1 (1 new, 0 updated, 0`,
      '    unchanged), skipped 1, broken 2, closed 4',
    ]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.join('\n')).toContain('created   Fractional CFO, Acme: says "fractional"; new');
  });

  it('shows 20 of what was kept and counts the others, unless all are asked for', () => {
    const kept = Array.from({ length: 22 }, (_, index) => ({
      ...{ sourceId: `${index}`, title: `CFO ${index}`, outcome: 'unchanged' as const, reason: 'part-time' },
    }));
    const result = { source: 'a', report: { ...report, outcomes: [...outcomes.slice(1, 2), ...kept] } };
    const lines = reportLines([result], { verbose: false }).slice(1);
    expect(lines[19]).toBe('  unchanged CFO 19: part-time');
    expect(lines[20]).toBe('            and 2 more were kept: --verbose shows all');
    expect(lines[21]).toMatch(/^ {2}skipped/);
    const all = reportLines([result], { verbose: true }).slice(1);
    expect(all[0]).toMatch(/^ {2}skipped/);
    expect(all.at(-1)).toBe('  unchanged CFO 21: part-time');
  });

  it('says of what the operator closed that it stays closed, in its line and in the summary', () => {
    const reason = 'part-time; the same as before; closed by you, and stays closed';
    const closed = { sourceId: '1', title: 'CFO', outcome: 'unchanged' as const, reason, stillClosed: true };
    const again = { ...report, created: 0, unchanged: 1, skipped: 0, broken: 0, closed: 0, outcomes: [closed] };
    const lines = reportLines([{ source: 'a', report: again }], { verbose: false });
    expect(lines).toEqual([
      'a: kept 1 (0 new, 0 updated, 1 unchanged), skipped 0, broken 0, closed 0,',
      '    closed by you before 1',
      '  closed    CFO: part-time; the same as before; closed by you, and stays closed',
    ]);
  });

  it('says why a source failed', () => {
    expect(reportLines([{ source: 'a.json', error: 'It is not JSON.' }], { verbose: false })).toEqual([
      'a.json: It is not JSON.',
    ]);
  });

  it('does not let a title speak to the terminal', () => {
    const title = 'A\u001b[2J\u202eB\nC';
    const hostile = { ...report, outcomes: [{ sourceId: '1', title, outcome: 'skipped' as const, reason: 'x' }] };
    const [, line] = reportLines([{ source: 'a', report: hostile }], { verbose: false });
    expect(line).toBe('  skipped   A [2J B C: x');
  });
});
