import type { ApplicationExportQuery } from '@fractional-embed/contract';
import { describe, expect, it } from 'vitest';
import { UploadsUnusable } from '../intake/claim-uploads.js';
import type { Submission } from '../intake/intake-types.js';
import type { Store } from '../store.js';
import { StatusMoved } from '../store-errors.js';
import { draftOf } from './drafts.test-support.js';
import { boardWith } from './imports.test-support.js';
import { now } from './opened-store.test-support.js';
import { queryOf } from './queries.test-support.js';
import { inTables } from './tables.test-support.js';

let keys = 0;

/** A submission with all that tests don't care about filled in, to a board of its own. */
export async function submissionTo(store: Store, changes: Partial<Submission> = {}): Promise<Submission> {
  const { board } = await boardWith(store, [draftOf()]);
  const [job] = (await store.jobs.search(board, queryOf(), { now })).data;
  keys += 1;
  return {
    ...{ board: board.slug, key: `key-of-a-visitor-${keys}`, fingerprint: 'what was sent' },
    ...{ job: job!, input: contentOf('ana@example.org'), uploads: [], flags: [], now },
    ...changes,
  };
}

export function contentOf(email: string): Submission['input'] {
  const nothing = { links: [], hoursPerWeek: null, rate: null, resume: null, answers: [], consents: [] };
  return { name: 'Ana Ruiz', email, ...nothing, asked: { questions: [], consents: [] } };
}

/** What must hold of applications, on every database. */
export function applicationsSuite(store: () => Store): void {
  describe('a key', () => keysSuite(store));
  describe('an application', () => contentsSuite(store));
  describe('a walk through applications', () => walkSuite(store));
  describe('the status of an application', () => statusSuite(store));
}

function keysSuite(store: () => Store): void {
  it('is answered alike however often it comes, and its application kept once', async () => {
    const submission = await submissionTo(store());
    expect(await store().applications.earlier(submission)).toBeUndefined();
    const first = await store().applications.submit(submission);
    expect(first).toMatchObject({ outcome: 'created', answer: { status: 'received', receivedAt: now.toISOString() } });
    const replayed = { outcome: 'replayed', answer: first.answer };
    expect(await store().applications.submit({ ...submission, now: new Date() })).toEqual(replayed);
    expect(await store().applications.earlier(submission)).toEqual(replayed);
    expect(await inTables(store()).applications(submission.board)).toHaveLength(1);
  });

  it('is refused with anything else', async () => {
    const submission = await submissionTo(store());
    await store().applications.submit(submission);
    const other = { ...submission, fingerprint: 'something else' };
    expect(await store().applications.submit(other)).toEqual({ outcome: 'reused' });
    expect(await store().applications.earlier(other)).toEqual({ outcome: 'reused' });
    expect(await inTables(store()).applications(submission.board)).toHaveLength(1);
  });

  it('that comes many times at once is kept once', async () => {
    const submission = await submissionTo(store());
    const results = await Promise.all(Array.from({ length: 20 }, () => store().applications.submit(submission)));
    const outcomes = results.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'replayed')).toHaveLength(19);
    expect(new Set(results.map(({ answer }) => answer?.id))).toHaveLength(1);
    expect(await inTables(store()).applications(submission.board)).toHaveLength(1);
  });

  it('belongs to its board, and says what became of it', async () => {
    const submission = await submissionTo(store());
    const status = (board: string) => store().applications.statusOf(board, submission.key);
    expect(await status(submission.board)).toEqual({ status: 'unknown', receivedAt: null });
    await store().applications.submit(submission);
    expect(await status(submission.board)).toEqual({ status: 'received', receivedAt: now.toISOString() });
    const elsewhere = { ...(await submissionTo(store())), key: submission.key };
    expect(await status(elsewhere.board)).toEqual({ status: 'unknown', receivedAt: null });
    expect(await store().applications.submit(elsewhere)).toMatchObject({ outcome: 'created' });
  });

  it('of an application that was refused can be sent again', async () => {
    const submission = await submissionTo(store());
    const broken = { ...submission, uploads: [{ id: 'upl_never_there_at_all', pointer: '/body/resume' }] };
    await expect(store().applications.submit(broken)).rejects.toThrow(UploadsUnusable);
    expect(await inTables(store()).applications(submission.board)).toHaveLength(0);
    expect(await store().applications.submit(submission)).toMatchObject({ outcome: 'created' });
  });
}

function contentsSuite(store: () => Store): void {
  it('keeps who somebody is in its content and nowhere else', async () => {
    const submission = await submissionTo(store(), { input: contentOf('canary-person@example.org') });
    await store().applications.submit(submission);
    const [row] = await inTables(store()).applications(submission.board);
    expect(JSON.parse(row!.content)).toEqual(submission.input);
    const { content: _, ...rest } = row!;
    const elsewhere = JSON.stringify([rest, await inTables(store()).everythingBut('applications')]);
    expect(elsewhere).not.toMatch(/canary-person|Ana Ruiz/);
    expect(elsewhere).not.toContain(submission.key);
  });

  it('of the same person to the same job within a day is kept and flagged', async () => {
    const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    const first = await submissionTo(store());
    await store().applications.submit(first);
    for (const [index, [email, hours]] of (
      [
        ['ANA@example.org', 23],
        ['ben@example.org', 23],
        ['ana@example.org', 48],
      ] as const
    ).entries()) {
      const again = { ...first, key: `${first.key}-${index}`, now: at(hours), input: contentOf(email) };
      expect(await store().applications.submit(again)).toMatchObject({ outcome: 'created' });
    }
    const rows = await inTables(store()).applications(first.board);
    expect(rows.map(({ flags }) => JSON.parse(flags) as unknown)).toEqual([[], ['again-within-a-day'], [], []]);
  });

  it('tells whoever sent it, and whom the board’s operator says', async () => {
    const submission = await submissionTo(store());
    const topics = async (id: string | undefined) =>
      (await inTables(store()).outbox(id ?? '')).map(({ kind, topic, endpoint }) => [kind, topic, endpoint].join(' '));
    const quiet = await store().applications.submit(submission);
    expect(await topics(quiet.answer?.id)).toEqual(['mail application.receipt ']);
    await store().boards.put(submission.board, { notifyEmail: 'jobs@example.org' }, now);
    await inTables(store()).addEndpoints([
      { id: 'of-this-board', board: submission.board },
      { id: 'of-all-boards', board: null },
      { id: 'of-another', board: (await submissionTo(store())).board },
      { id: 'disabled', board: null, disabled_because: 'gone' },
    ]);
    const told = await store().applications.submit({ ...submission, key: `${submission.key}-told` });
    expect((await topics(told.answer?.id)).sort()).toEqual([
      'mail application.notice ',
      'mail application.receipt ',
      'webhook application.created of-all-boards',
      'webhook application.created of-this-board',
    ]);
  });
}

function statusSuite(store: () => Store): void {
  const later = new Date(now.getTime() + 1000);
  const submitted = async () => {
    const submission = await submissionTo(store());
    const { answer } = await store().applications.submit(submission);
    return { board: submission.board, id: answer?.id ?? '' };
  };

  it('begins as received, and goes wherever its operator says', async () => {
    const { id, board } = await submitted();
    const read = () => store().applications.read(id);
    expect(await read()).toMatchObject({ status: 'received', statusAt: now.toISOString() });
    const moved = await store().applications.setStatus(id, { status: 'interviewing' }, later);
    expect(moved).toMatchObject({ id, status: 'interviewing', statusAt: later.toISOString() });
    await store().applications.setStatus(id, { status: 'interviewing' }, new Date());
    expect(await read()).toMatchObject({ status: 'interviewing', statusAt: later.toISOString() });
    const listed = async (query: object) =>
      (await store().applications.list({ limit: 9, board, ...query })).data.length;
    expect(await listed({ status: 'interviewing' })).toBe(1);
    expect(await listed({ status: 'received' })).toBe(0);
    expect(await listed({ since: now.toISOString() })).toBe(1);
    expect(await listed({ since: later.toISOString() })).toBe(0);
    expect(await store().applications.setStatus('app_none', { status: 'hired' }, later)).toBeUndefined();
  });

  it('is moved by one of those who decide at once, and the others see it', async () => {
    const { id } = await submitted();
    const choices = ['declined', 'shortlisted', 'withdrawn'] as const;
    const results = await Promise.allSettled(
      choices.map((status) => store().applications.setStatus(id, { status, from: 'received' }, later)),
    );
    const moved = results.filter(({ status }) => status === 'fulfilled');
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect([moved.length, refused.length]).toEqual([1, 2]);
    for (const error of refused) expect(error).toBeInstanceOf(StatusMoved);
    const stands = (await store().applications.read(id))?.status as (typeof choices)[number];
    expect(choices).toContain(stands);
    // Sent again because its answer was lost, it is no conflict.
    expect(await store().applications.setStatus(id, { status: stands, from: 'received' }, later)).toBeDefined();
  });
}

function walkSuite(store: () => Store): void {
  const walked = async (chosen: ApplicationExportQuery, newest: number) => {
    const pages: string[][] = [];
    for await (const page of store().applications.walk(chosen, newest)) pages.push(page.map(({ id }) => id));
    return pages;
  };

  it('gives each once, the oldest first, page by page, and none that came since it began', async () => {
    const submission = await submissionTo(store());
    const { board } = submission;
    const submit = async (index: number) =>
      (await store().applications.submit({ ...submission, key: `${submission.key}-${index}` })).answer?.id ?? '';
    expect((await store().applications.asked({ board })).newest).toBe(0);
    expect(await walked({ board }, 0)).toEqual([]);
    const ids: string[] = [];
    for (let index = 0; index < 101; index += 1) ids.push(await submit(index));
    const { newest } = await store().applications.asked({ board });
    await submit(101);
    const pages = await walked({ board }, newest);
    expect(pages.flat()).toEqual(ids);
    expect(pages.map((page) => page.length)).toEqual([50, 50, 1]);
  });

  it('knows every question of a job, by its newest label', async () => {
    const submission = await submissionTo(store());
    const job = submission.job.id;
    const asking = async (...questions: [string, string][]) => {
      const asked = { questions: questions.map(([id, label]) => ({ id, kind: 'text', label })), consents: [] };
      const key = `${submission.key}-${questions.join()}`;
      await store().applications.submit({ ...submission, key, input: { ...submission.input, asked } });
    };
    await asking(['a', 'Old A'], ['b', 'B']);
    for (let index = 0; index < 60; index += 1) await asking(['c', `C ${index}`]);
    await asking(['a', 'New A']);
    expect((await store().applications.asked({ job })).questions).toEqual([
      { id: 'a', label: 'New A' },
      { id: 'c', label: 'C 59' },
      { id: 'b', label: 'B' },
    ]);
  });
}
