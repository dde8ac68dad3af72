import type {
  AdminBoard,
  AdminJobForm,
  AdminJobList,
  AdminJobQuery,
  ApplicationFormInput,
  BoardInput,
  BoardRemoval,
  ImportReport,
  Job,
} from '@fractional-embed/contract';
import type { ImportInput } from '../imports/run-import.js';
import type { ApplicationsAccess } from './applications-access.js';
import type { DeliveryAccess } from './delivery-access.js';
import type { ExportAccess } from './export-access.js';
import type { OperatorAccess } from './operator-access.js';

/** What the command line does to a host, whether that runs or not. */
export interface HostAccess extends DeliveryAccess, OperatorAccess, ApplicationsAccess, ExportAccess {
  boards(): Promise<AdminBoard[]>;
  putBoard(slug: string, input: BoardInput): Promise<AdminBoard>;
  removeBoard(slug: string, options: { withJobs: boolean }): Promise<BoardRemoval>;
  import(input: ImportInput): Promise<ImportReport>;
  jobs(query: AdminJobQuery): Promise<AdminJobList>;
  /** Undefined when there is no such job. */
  closeJob(idOrSlug: string): Promise<Job | undefined>;
  /** How to apply; null: not at all. Undefined when there is no such job. */
  form(idOrSlug: string): Promise<AdminJobForm | undefined>;
  /** Null: as the job's feed says. Undefined when there is no such job. */
  putForm(idOrSlug: string, form: ApplicationFormInput): Promise<Job | undefined>;
  close(): Promise<void>;
}
