import type { Context } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';
import type { Limits } from '../guards/limits.js';
import type { Log } from '../log.js';
import type { MailFiles } from '../mail/mail-files.js';
import type { Metrics } from '../metrics.js';
import type { AuditNote } from '../store/access/access-stores.js';
import type { Store } from '../store/store.js';

/** The other end of the connection that a request came by. */
export interface Peer {
  /** Its IP address. Without one, nothing is counted by address. */
  peerAddress?: string | undefined;
}

/** What a request carries from middleware to handlers. */
export interface AppEnv {
  /** What whoever calls `app.fetch(request, bindings)` knows of the connection. */
  Bindings: Peer;
  Variables: RequestIdVariables & {
    /** Whose key an admin request came with. */
    actor?: string;
    /** What is being written down of it. */
    audit?: AuditNote;
    /** How many bytes its body may have. */
    maxBytes?: number;
    /** The board's operator does not let the page write that it comes from. */
    isOriginRefused?: boolean;
  };
}
export type AppContext = Context<AppEnv>;

/** What the routes work with; everything that differs between a test, an embedder and the server process. */
export interface RouteDeps {
  store: Store;
  log: Log;
  metrics: Metrics;
  now: () => Date;
  /** The host's own secret of `/v1/admin`, beside the keys in the store. Undefined: only those are taken. */
  adminKey: string | undefined;
  /** Mails that are kept as files, for erasing them. */
  mailFiles: MailFiles;
  /** Where the host is reached from outside, without a trailing slash. */
  publicUrl: string;
  /** True once the process stops: `/readyz` says so, and load balancers send no more. */
  isDraining: () => boolean;
  /** The folder of the script-tag bundles; undefined where the elements are not installed. */
  embedDir: string | undefined;
  /** How much may be sent within an hour. */
  limits: Limits;
  /** Whose `X-Forwarded-For` is believed: addresses, networks such as `10.0.0.0/8`, `loopback`, `private`. */
  trustedProxies: readonly string[];
  /** Called when there may be something to send. */
  wakeDelivery: () => void;
}
