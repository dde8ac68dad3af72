import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Observation {
  method: string;
  /** The route's pattern: a path would make a new series of every job. */
  route: string;
  status: number;
  seconds: number;
}

/** One attempt to send an entry of the outbox. */
export interface DeliveryObservation {
  kind: string;
  topic: string;
  outcome: 'sent' | 'retry' | 'dead' | 'gone';
  seconds: number;
}
/** What visitors send, and is counted by what came of it. */
export type IntakeKind = 'applications' | 'uploads';

/** What `/metrics` shows. Each host has its own, so that two in one process do not mix. */
export interface Metrics {
  observe(observation: Observation): void;
  delivered(observation: DeliveryObservation): void;
  /** Asks, each time it is shown, how many entries of the outbox wait and how many are dead. */
  watchOutbox(count: () => Promise<Readonly<Record<string, number>>>): void;
  /** @param outcome `created`, `replayed`, `failed` or a problem's code. */
  count(kind: IntakeKind, outcome: string): void;
  /** The Prometheus text format. */
  render(): Promise<{ contentType: string; text: string }>;
}

export interface MetricsOptions {
  /** Memory, CPU, event loop and garbage collection of the process. @default false */
  process?: boolean;
}

/** Seconds. Most answers take single milliseconds; imports take seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(options: MetricsOptions = {}): Metrics {
  const registry = new Registry();
  if (options.process) collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to its answer.',
    labelNames: ['method', 'route'] as const,
    buckets,
    registers: [registry],
  });
  const intake = new Counter({
    name: 'intake_total',
    help: 'Applications and uploads, by what came of them.',
    labelNames: ['kind', 'outcome'] as const,
    registers: [registry],
  });
  return {
    ...deliveryMetrics(registry),
    count: (kind, outcome) => intake.inc({ kind, outcome }),
    observe({ method, route, status, seconds }) {
      requests.inc({ method, route, status });
      durations.observe({ method, route }, seconds);
    },
    render: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

function deliveryMetrics(registry: Registry): Pick<Metrics, 'delivered' | 'watchOutbox'> {
  const deliveries = new Histogram({
    name: 'outbox_delivery_duration_seconds',
    help: 'Time of one attempt to send an entry of the outbox, by what came of it.',
    labelNames: ['kind', 'topic', 'outcome'] as const,
    buckets,
    registers: [registry],
  });
  return {
    delivered: ({ seconds, ...labels }) => deliveries.observe(labels, seconds),
    watchOutbox(count) {
      new Gauge({
        name: 'outbox_entries',
        help: 'Entries of the outbox that wait to be sent, and that were given up.',
        labelNames: ['state'] as const,
        registers: [registry],
        async collect() {
          // Without the store the other numbers are wanted all the more.
          const counts = await count().catch(() => ({}));
          for (const [state, value] of Object.entries(counts)) this.set({ state }, value);
        },
      });
    },
  };
}
