export { ConfigError, type HostConfig, readConfig } from './config.js';
export { DataDirError } from './data-dir-error.js';
export { type AppDeps, createApp } from './http/app.js';
export type { JobDraft, PublishedPay } from './jobs/job-draft.js';
export { createLog, type Log, type LogFields, type LogLevel, type LogOptions, silentLog } from './log.js';
export { createMetrics, type Metrics, type MetricsOptions, type Observation } from './metrics.js';
export { sampleBoard, sampleDrafts } from './samples/index.js';
export { type RunningServer, type ServerOptions, startServer } from './server.js';
export { openStore } from './store/open-store.js';
export type {
  ImportBatch,
  ImportResult,
  Position,
  SearchOptions,
  SearchResult,
  Store,
} from './store/store.js';
