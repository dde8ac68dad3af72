import { FormToken } from '../application.js';
import { paths } from '../paths.js';
import { type Challenge, Problem } from '../problem.js';
import { ConformanceFailure } from './expect.js';
import type { Session } from './session.js';

/** A form as it is sent, but for what tells people from programs. */
export interface Form {
  path: string;
  body: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
}

const tokens = new WeakMap<Session, Promise<string>>();

/** Says that a form was shown; one for the whole session. */
export function formToken(session: Session): Promise<string> {
  const known = tokens.get(session);
  if (known) return known;
  const asked = session.read('a form token', session.path(paths.formToken), FormToken).then((read) => read.formToken);
  tokens.set(session, asked);
  return asked;
}

/** Sends a form as it is. */
export function postForm(session: Session, { path, body, headers }: Form): Promise<Response> {
  const all = { 'content-type': 'application/json', ...headers };
  return session.ask(path, { method: 'POST', headers: all, body: JSON.stringify(body) });
}

/** Sends a form as a page does: with a token, and again with proof where the host asks for it. */
export async function sendForm(session: Session, form: Form): Promise<Response> {
  const body = { formToken: await formToken(session), ...form.body };
  const response = await postForm(session, { ...form, body });
  const asked = response.status === 403 ? Problem.safeParse(await response.clone().json()).data?.challenge : undefined;
  return asked ? postForm(session, { ...form, body: { ...body, proof: await solve(asked) } }) : response;
}

/** How many numbers are tried at once: digests answer by a turn of the event loop each. */
const batch = 64;

/** The proof for a challenge, as ALTCHA has it. */
export async function solve({ algorithm, challenge, salt, signature, maxnumber = 1e6 }: Challenge): Promise<string> {
  for (let start = 0; start <= maxnumber; start += batch) {
    const numbers = Array.from({ length: batch }, (_, index) => start + index);
    const digests = await Promise.all(numbers.map((number) => digest(algorithm, `${salt}${number}`)));
    const number = numbers[digests.indexOf(challenge)];
    if (number !== undefined) return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  }
  throw new ConformanceFailure(`the challenge: expected a number up to ${maxnumber} behind it, found none`);
}

async function digest(algorithm: string, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
