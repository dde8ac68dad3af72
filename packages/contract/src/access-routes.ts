import {
  AdminKey,
  AdminKeyInput,
  AdminKeyList,
  AdminKeyRotation,
  AdminKeyWithSecret,
  AuditPage,
  AuditQuery,
} from './admin-access.js';
import { paths } from './paths.js';

const admin = { group: 'admin', auth: 'admin', isPublicRead: false } as const;

/** Who may come in, and what they did; a part of `routes`. */
export const accessRoutes = {
  listAdminKeys: {
    ...admin,
    method: 'get',
    path: paths.adminKeys,
    summary: 'The keys for `/v1/admin`',
    description: 'Without their secrets, the newest first; ended ones too. The host’s own `ADMIN_KEY` is not listed.',
    response: AdminKeyList,
    problems: ['unauthorized'],
  },
  addAdminKey: {
    ...admin,
    method: 'post',
    path: paths.adminKeys,
    summary: 'Make a key',
    description: 'It may do everything that `ADMIN_KEY` may. The secret is in this answer and in no other.',
    body: AdminKeyInput,
    status: 201,
    response: AdminKeyWithSecret,
    problems: ['unauthorized', 'invalid-request', 'body-too-large', 'unsupported-media-type'],
  },
  rotateAdminKey: {
    ...admin,
    method: 'post',
    path: paths.adminKeyRotate,
    summary: 'Replace a key by a new one',
    description: 'Of the same name and lifetime, with an id of its own. The old one works on for the overlap.',
    body: AdminKeyRotation,
    response: AdminKeyWithSecret,
    problems: ['unauthorized', 'invalid-request', 'admin-key-not-found', 'body-too-large', 'unsupported-media-type'],
  },
  revokeAdminKey: {
    ...admin,
    method: 'delete',
    path: paths.adminKey,
    summary: 'End a key at once',
    description: 'Ending it again is no error, and changes nothing.',
    response: AdminKey,
    problems: ['unauthorized', 'admin-key-not-found'],
  },
  listAuditLog: {
    ...admin,
    method: 'get',
    path: paths.adminAudit,
    summary: 'Who changed what, or took it out',
    description:
      'Every change over `/v1/admin` and the command line, every export, and every application or document that was ' +
      'read, the newest first. Kept for 400 days.',
    query: AuditQuery,
    queryDescriptions: { limit: 'Entries on a page.', cursor: 'The `nextCursor` of the page before.' },
    response: AuditPage,
    problems: ['unauthorized', 'invalid-request'],
  },
} as const;
