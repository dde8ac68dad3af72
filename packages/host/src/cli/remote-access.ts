import {
  AdminBoard,
  AdminJobForm,
  AdminJobList,
  BoardList,
  BoardRemoval,
  fillPath,
  ImportReport,
  type ImportRequest,
  Job,
  paths,
} from '@fractional-embed/contract';
import { remoteApplications } from './applications-access.js';
import { bytesFrom, callHost, downloadFrom, undefinedFor } from './call-host.js';
import { remoteDelivery } from './delivery-access.js';
import { remoteExports } from './export-access.js';
import type { HostAccess } from './host-access.js';
import { remoteOperator } from './operator-access.js';
import { searchOf } from './search-of.js';

/** A host's admin API. */
export function remoteAccess(hostUrl: string, adminKey: string): HostAccess {
  const call = callHost(hostUrl, adminKey);
  return {
    ...remoteDelivery(call),
    ...remoteOperator(call),
    ...remoteApplications(call, bytesFrom(hostUrl, adminKey)),
    ...remoteExports(call, downloadFrom(hostUrl, adminKey)),
    boards: async () => (await call('GET', paths.adminBoards, BoardList)).data,
    putBoard: (slug, input) => call('PUT', fillPath(paths.adminBoard, { board: slug }), AdminBoard, input),
    removeBoard: (slug, { withJobs }) =>
      call('DELETE', `${fillPath(paths.adminBoard, { board: slug })}?withJobs=${withJobs}`, BoardRemoval),
    import: ({ url, ...input }) => {
      const request: ImportRequest = { ...input, url: url?.href };
      return call('POST', paths.adminImports, ImportReport, request);
    },
    jobs: (query) => call('GET', `${paths.adminJobs}?${searchOf(query)}`, AdminJobList),
    closeJob: (id) => undefinedFor('job-not-found')(call('POST', fillPath(paths.adminJobClose, { id }), Job)),
    form: (id) => undefinedFor('job-not-found')(call('GET', fillPath(paths.adminJobApplication, { id }), AdminJobForm)),
    putForm: (id, form) =>
      undefinedFor('job-not-found')(call('PUT', fillPath(paths.adminJobApplication, { id }), Job, form)),
    close: async () => {},
  };
}
