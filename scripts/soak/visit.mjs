// One applicant's visit, by the typed client alone: the same in Node and in a page.

/**
 * @typedef {object} Copy the client, as one script has it
 * @property {(options: any) => { applications: any, uploads: any }} open
 * @property {(thrown: unknown) => boolean} isNotConfirmedError
 * @property {(thrown: unknown) => boolean} isApiError
 * @property {() => string} createKey
 *
 * @typedef {object} Way
 * @property {Copy[]} copies two, as if a script was loaded twice
 * @property {string} baseUrl
 * @property {string[]} jobs ids
 * @property {string} [key] of somebody who sends the same from elsewhere, too
 * @property {string} formToken that says that the form was shown a while ago
 *
 * @typedef {object} Told what the client said in the end
 * @property {number} index
 * @property {'sent' | 'refused' | 'left' | 'broken'} outcome `broken`: it said something it must never say
 * @property {string[]} ids of the receipts, one for each click
 * @property {string} [upload] the file's id
 * @property {number} notConfirmed how often it could not say, and was asked again with its key
 * @property {number} found of those, how often the application was there already
 * @property {string} [code] why it was refused
 * @property {string} [error] what broke
 */

export const board = 'demo';
const patience = { timeout: { perTry: 4_000, total: 60_000 }, retry: { baseDelayMs: 10, maxDelayMs: 100 } };
/** Of somebody who was told that it is not confirmed, and tries again until it is. */
const patiently = {
  timeout: { perTry: 8_000, total: 240_000 },
  retry: { limit: 100, baseDelayMs: 50, maxDelayMs: 1_000 },
};

/**
 * @param {import('./applicants.mjs').Applicant} applicant
 * @param {Way} way
 * @returns {Promise<Told>}
 */
export async function visit(applicant, way) {
  const { behaviour, index, leavesAfterMs, resume } = applicant;
  /** @type {Told} */
  const told = { index, outcome: 'sent', ids: [], notConfirmed: 0, found: 0 };
  const leaving = new AbortController();
  const leaves = behaviour === 'left' && setTimeout(() => leaving.abort('left'), leavesAfterMs);
  const sender = senderOf(applicant, way, told, leaving.signal);
  try {
    if (resume) told.upload = await sender.upload(resume);
    await sender.apply(told.upload);
  } catch (error) {
    Object.assign(told, endOf(error, way.copies[0]));
  }
  if (leaves) clearTimeout(leaves);
  return told;
}

function endOf(error, copy) {
  if (error === 'left') return { outcome: 'left' };
  const isRefusal = copy.isApiError(error) && error.problem && error.status < 500;
  return isRefusal ? { outcome: 'refused', code: error.code } : { outcome: 'broken', error: String(error) };
}

/** Whose the clicks are: the same script's, or those of two copies. */
const clicks = { 'double-click': [0, 0], 'script-twice': [0, 1, 1] };

/** Who clicks once lets the client make the key. */
const clicksOnce = ['plain', 'left', 'refused'];

/** @param {Way} way */
function senderOf(applicant, way, told, signal) {
  const { copies, baseUrl, jobs, key: given, formToken } = way;
  const { behaviour, index, isUnseen, job, retries } = applicant;
  const clients = copies.map(({ open }) => open({ baseUrl: `${baseUrl}/~${index}`, board }));
  const [{ createKey }] = /** @type {[Copy]} */ (copies);
  const untilKnown = insisting(copies[0], { ...patience, retry: { ...patience.retry, limit: retries }, signal }, told);
  const submit = (client, input, key) =>
    untilKnown((how) => client.applications.submit(jobs[job], input, how), key ? { key } : {});

  async function click(client, input, key) {
    const before = told.notConfirmed;
    const { receipt, replayed } = await submit(client, input, key);
    if (told.notConfirmed > before && replayed) told.found += 1;
    told.ids.push(receipt.id);
  }

  return {
    upload: async ({ name, text }) => {
      const bytes = new TextEncoder().encode(text);
      const { id } = await untilKnown((how) => clients[0]?.uploads.add(bytes, { ...how, name }), {});
      return id;
    },
    async apply(resume) {
      const input = { ...applicant.input, ...(resume && { resume }), ...(!isUnseen && { formToken }) };
      const key = given ?? (clicksOnce.includes(behaviour) ? undefined : createKey());
      await Promise.all((clicks[behaviour] ?? [0]).map((copy) => click(clients[copy], input, key)));
      if (behaviour !== 'changed') return;
      // The same key with something else is refused, and changes nothing.
      const other = await submit(clients[0], { ...input, name: 'Somebody else' }, key).catch((error) => error);
      told.code = other.code ?? 'taken';
    },
  };
}

/** Sends; and as long as nobody knows what became of it, again with its key. */
function insisting(copy, options, told) {
  return async (send, first) => {
    let error;
    for (let tries = 0; tries < 5; tries += 1) {
      try {
        return await send(error ? { ...patiently, signal: options.signal, key: error.key } : { ...options, ...first });
      } catch (thrown) {
        if (!copy.isNotConfirmedError(thrown)) throw thrown;
        error = thrown;
        told.notConfirmed += 1;
      }
    }
    throw error;
  };
}
