import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { OutboxKind, OutboxStore } from '../store/outbox/outbox-store.js';
import { createLane } from './lane.js';
import type { Sender } from './sender.js';

export interface DeliveryOptions {
  store: { outbox: OutboxStore };
  senders: Readonly<Record<OutboxKind, Sender>>;
  log: Log;
  metrics: Metrics;
  now: () => Date;
  /** How often the outbox is looked at for what other processes wrote and what is due again. @default 5000 */
  pollMs?: number;
}

/** Sends what stands in the outbox, as long as the process runs. */
export interface Delivery {
  /** Looks at once: something was written down just now. */
  wake: () => void;
  /** Begins nothing more and lets what is under way finish, but not longer than `graceMs`. */
  close: (graceMs: number) => Promise<void>;
}

/** How many of a kind are sent at once. */
const concurrency: Readonly<Record<OutboxKind, number>> = { mail: 4, webhook: 8 };

export function startDelivery({ store, senders, log, metrics, now, pollMs = 5000 }: DeliveryOptions): Delivery {
  const kinds = Object.keys(senders) as OutboxKind[];
  const lanes = kinds.map((kind) =>
    createLane({ kind, send: senders[kind], concurrency: concurrency[kind], outbox: store.outbox, log, metrics, now }),
  );
  let timer: NodeJS.Timeout | undefined;
  const wake = () => {
    for (const lane of lanes) void lane.fill();
  };
  const poll = () => {
    wake();
    // Processes that started together would else ask together for ever.
    timer = setTimeout(poll, pollMs * (0.5 + Math.random())).unref();
  };
  poll();
  return {
    wake,
    async close(graceMs) {
      clearTimeout(timer);
      await Promise.all(lanes.map((lane) => lane.close(graceMs)));
    },
  };
}
