import { randomBytes } from 'node:crypto';
import { startTestHost } from './test-host.mjs';

const closed = 'fractional-head-of-data-at-pinnace-mutual';

/** The test host with what stories need besides its samples: a board without roles, and a role that is closed. */
export async function startStoryHost(port = 0) {
  const adminKey = `sk_${randomBytes(24).toString('base64url')}`;
  const host = await startTestHost({ port, adminKey });
  const { id } = await ask(`${host.url}/v1/boards/demo/jobs/${closed}`);
  await ask(`${host.url}/v1/admin/boards/empty`, 'PUT', adminKey, { title: 'Empty board' });
  await ask(`${host.url}/v1/admin/jobs/${id}/close`, 'POST', adminKey, {});
  return host;
}

/** @param {object} [body] */
async function ask(url, method = 'GET', key = '', body) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
