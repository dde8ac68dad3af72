import type { ApplicationFormInput, Board, BoardInput, ImportReport, Job } from '@fractional-embed/contract';
import type { ImportInput } from '../imports/run-import.js';
import type { DeliveryAccess } from './delivery-access.js';

/** What the command line does to a host, whether that runs or not. */
export interface HostAccess extends DeliveryAccess {
  boards(): Promise<Board[]>;
  putBoard(slug: string, input: BoardInput): Promise<Board>;
  import(input: ImportInput): Promise<ImportReport>;
  /** Undefined when there is no such job. */
  closeJob(id: string): Promise<Job | undefined>;
  /** Null: as the job's feed says. Undefined when there is no such job. */
  putForm(id: string, form: ApplicationFormInput): Promise<Job | undefined>;
  close(): Promise<void>;
}
