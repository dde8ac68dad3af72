import type { SubscriptionExportQuery } from '@fractional-embed/contract';
import { newsletterLinks } from '../newsletter/links.js';
import type { Store } from '../store/store.js';
import { byteOrderMark, csvRow } from './csv.js';

export interface SubscriptionExport {
  store: Pick<Store, 'subscriptions' | 'secret'>;
  /** Where the addresses that end subscriptions begin. */
  publicUrl: string;
  now: Date;
}

const heads = ['id', 'board', 'email', 'status', 'askedAt', 'confirmedAt', 'consents', 'unsubscribeUrl'];

/** A newsletter's subscribers as CSV, the oldest first, in pieces that are made as they are asked for. */
export async function* subscriptionsCsv(
  { store, publicUrl, now }: SubscriptionExport,
  query: SubscriptionExportQuery,
): AsyncGenerator<string> {
  const secret = await store.secret();
  yield byteOrderMark + csvRow(heads);
  for await (const page of store.subscriptions.walk(query)) {
    const rows = page.map(({ id, board, email, status, askedAt, confirmedAt, consents }) => {
      const given = consents.map((one) => `${one.id} ${one.version}: ${one.given ? 'yes' : 'no'}`).join('\n');
      const { unsubscribe } = newsletterLinks(id, { publicUrl, secret, now });
      return csvRow([id, board, email, status, askedAt, confirmedAt, given, unsubscribe]);
    });
    yield rows.join('');
  }
}
