import { type Erasure, ErasureInput, paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { erase, previewErasure } from '../../erasure/erase.js';
import type { ErasureTarget } from '../../store/erasure/erasure-store.js';
import { noteAudit } from '../audit.js';
import { limitBody, maxBodyBytes, readBody } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';

/** Exactly one target: with a misspelt or a second one, something else than was meant would be gone for good. */
const OneTarget = z.strictObject(ErasureInput.shape).check(
  z.refine(({ email, application }) => (email === undefined) !== (application === undefined), {
    path: ['email'],
    error: 'Give either the person’s address as email, or one application’s id as application.',
    when: ({ value }) => typeof value === 'object' && value !== null,
  }),
);

export function adminErasureRoutes({ store, mailFiles, log }: RouteDeps) {
  const parts = {
    ...{ erasure: store.erasure, mailFiles },
    onNotCompacted: (error: unknown) => log.failure('Erased, but the database could not be compacted', error),
  };
  return new Hono<AppEnv>().post(paths.adminErasures, limitBody(maxBodyBytes), async (c) => {
    const { email, application = '', dryRun } = await readBody(c, OneTarget);
    const target: ErasureTarget = email === undefined ? { application } : { email };
    // Before it begins, for the case that no end is written down.
    noteAudit(c, { subject: email === undefined ? idOrNull(application) : null, details: { dryRun } });
    const result = dryRun ? await previewErasure(parts, target) : await erase(parts, target);
    noteAudit(c, { details: { ...result } });
    return c.json(result satisfies Erasure);
  });
}

function idOrNull(text: string): string | null {
  return /^app_[a-z2-7]{20}$/.test(text) ? text : null;
}
