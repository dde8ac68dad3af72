import {
  AdminSubscriptionPage,
  type AdminSubscriptionQuery,
  type ApplicationExportQuery,
  paths,
  type SubscriptionExportQuery,
} from '@fractional-embed/contract';
import { applicationsCsv } from '../exports/applications-csv.js';
import { subscriptionsCsv } from '../exports/subscriptions-csv.js';
import type { Store } from '../store/store.js';
import type { ByCommandLine } from './by-command-line.js';
import type { Call, Download } from './call-host.js';
import { searchOf } from './search-of.js';

/** What the command line takes out: CSV in pieces as they come. */
export interface ExportAccess {
  exportApplications(query: ApplicationExportQuery): AsyncIterable<string>;
  exportSubscriptions(query: SubscriptionExportQuery): AsyncIterable<string>;
  subscriptions(query: AdminSubscriptionQuery): Promise<AdminSubscriptionPage>;
}

interface Direct {
  store: Store;
  publicUrl: string;
  now: () => Date;
  by: ByCommandLine;
}

export function directExports({ store, publicUrl, now, by }: Direct): ExportAccess {
  return {
    async *exportApplications(query) {
      yield* await by('exportApplications', query.board ?? null, async () => applicationsCsv(store, query, now()));
    },
    async *exportSubscriptions(query) {
      const from = { store, publicUrl, now: now() };
      yield* await by('exportSubscriptions', query.board ?? null, async () => subscriptionsCsv(from, query));
    },
    async subscriptions(query) {
      const { data, next } = await store.subscriptions.list(query);
      return { data, nextCursor: next === null ? null : String(next) };
    },
  };
}

export function remoteExports(call: Call, download: Download): ExportAccess {
  return {
    exportApplications: (query) => download(`${paths.adminApplicationsCsv}?${searchOf(query)}`),
    exportSubscriptions: (query) => download(`${paths.adminSubscriptionsCsv}?${searchOf(query)}`),
    subscriptions: (query) => call('GET', `${paths.adminSubscriptions}?${searchOf(query)}`, AdminSubscriptionPage),
  };
}
