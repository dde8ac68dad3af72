import { randomUUID } from 'node:crypto';

/** Nobody fills in a form in less: hosts ask for proof from whoever does. */
const leastMs = 3_500;

/**
 * Somebody who sends something from a stranger's page, and what the host has of it.
 *
 * @param {string} hostUrl
 */
export function newVisitor(hostUrl) {
  const id = randomUUID();
  let begunAt = 0;
  return {
    id,
    email: `${id}@reader.example`,
    /** From here on the visitor knows the forms. */
    begin() {
      begunAt = Date.now();
    },
    /** Until a person could have read them. */
    async hasTakenTime() {
      await new Promise((later) => setTimeout(later, Math.max(0, begunAt + leastMs - Date.now())));
    },
    /**
     * All rows of the host's store, as its operator gets them.
     *
     * @param {'applications' | 'subscriptions'} kind
     */
    async rowsOf(kind) {
      const search = kind === 'subscriptions' ? '?pending=true' : '';
      const answer = await fetch(`${hostUrl}/~admin=all/v1/admin/${kind}.csv${search}`);
      if (!answer.ok) throw new Error(`the host doesn't tell its ${kind}: ${await answer.text()}`);
      const rows = (await answer.text()).split(/\r\n/);
      return rows.filter((row) => row.includes(id)).join('\n');
    },
  };
}

/** @typedef {ReturnType<typeof newVisitor>} Visitor */
