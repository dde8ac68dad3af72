import { type ChallengePurpose, createChallenge, readProof } from '../guards/challenge.js';
import { networkOfClient } from '../guards/client-address.js';
import type { GuardedOperation, HourlyLimit } from '../guards/limits.js';
import { isSuspicious, type Trap } from '../guards/suspicion.js';
import { type Admission, ProofNeeded, type Quota, type QuotaLeft, QuotaUsedUp } from '../store/guards/admission.js';
import type { AppContext, RouteDeps } from './context.js';
import { problem } from './problem.js';
import { quotaHeaders, usedUpHeaders } from './quota-headers.js';
import { visitorAddress } from './visitor-address.js';

/** On what terms a request is worked on, and what whoever reads it later should know of it. */
export interface Terms {
  admission: Admission;
  flags: string[];
}

/** What came of the work, and how much of the quotas it left; undefined when it cost nothing. */
export interface Guarded {
  quotas?: readonly QuotaLeft[] | undefined;
}

export interface GuardedRequest {
  c: AppContext;
  board: string;
  /** What a form says of itself. Undefined where there is no form: then only quotas count. */
  trap?: Trap | undefined;
}

/**
 * Does the work on the terms that the request has earned, and says in headers how much of its address's quota is left.
 * @throws HttpProblem `rate-limited` or `challenge-required`
 */
export type Guard = <Result extends Guarded>(
  request: GuardedRequest,
  work: (terms: Terms) => Promise<Result>,
) => Promise<Result>;

type GuardDeps = Pick<RouteDeps, 'store' | 'now' | 'log' | 'limits' | 'trustedProxies'>;

/** Stands before what people send to a board. */
export function guardOf(operation: GuardedOperation, deps: GuardDeps): Guard {
  const { store, now, limits } = deps;
  const addressOf = visitorAddress(deps);
  return async ({ c, board, trap }, work) => {
    const purpose = { operation, board, secret: await store.secret() };
    const quotas = quotasOf(purpose, addressOf(c), limits[operation]);
    const say = (headers: Readonly<Record<string, string>>) => {
      // On the answer itself, so that problems have them too.
      for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    };
    say(quotaHeaders(quotas, []));
    try {
      const result = await work(await termsOf(quotas, trap, purpose, now()));
      say(quotaHeaders(quotas, result.quotas ?? []));
      return result;
    } catch (error) {
      if (error instanceof QuotaUsedUp) {
        say(usedUpHeaders(error.quota, error.retryInMs));
        throw problem('rate-limited');
      }
      if (!(error instanceof ProofNeeded)) throw error;
      throw problem('challenge-required', { challenge: await createChallenge(purpose, now()) });
    }
  };
}

/** The board's last: its row is everybody's, and locked for as short as can be. */
function quotasOf(
  { operation, board }: ChallengePurpose,
  address: string | undefined,
  { perAddress, perBoard }: HourlyLimit,
): Quota[] {
  const ofBoard: Quota = { operation, name: 'board', subject: board, perHour: perBoard };
  if (address === undefined) return [ofBoard];
  return [{ operation, name: 'address', subject: networkOfClient(address), perHour: perAddress }, ofBoard];
}

async function termsOf(
  quotas: readonly Quota[],
  trap: Trap | undefined,
  purpose: ChallengePurpose,
  now: Date,
): Promise<Terms> {
  if (trap === undefined) return { admission: { quotas, proofNeeded: 'never' }, flags: [] };
  const proof = trap.proof === undefined ? undefined : await readProof(trap.proof, purpose, now);
  const proofNeeded = isSuspicious(trap, purpose.board, purpose.secret, now) ? 'always' : 'beyond-half';
  const flags = [...(proof ? ['challenge-solved'] : []), ...(trap.website ? ['hidden-field-filled'] : [])];
  return { admission: { quotas, proofNeeded, proof }, flags };
}
