import { count } from '../../messages/en.js';

/** The English texts that only a role in full needs: lists do not download them. */
export const detailEn = {
  sampleNote: 'This is a sample listing. There is nothing to apply for.',
  closedNote: 'This role is closed. It no longer takes applications.',
  termLabel: 'Term',
  termOngoing: 'Ongoing',
  termMonths: (months: number) => count(months, 'month', 'months'),
  cadenceLabel: 'Rhythm',
  cadence: (checkIns: string | null, updates: string | null) => {
    if (checkIns !== null && checkIns === updates) return `${checkIns} check-ins and written updates`;
    const parts = [
      checkIns && `${checkIns} check-ins`,
      updates && `${checkIns ? updates.toLowerCase() : updates} written updates`,
    ];
    return parts.filter(Boolean).join(', ');
  },
  convertLabel: 'Full time later',
  convertYes: 'Possible',
  convertNo: 'Not planned',
  timeZoneLabel: 'Time zones',
  focusLabel: 'Focus',
  postedLabel: 'Posted',
  closesLabel: 'Apply by',
  calculate: (rate: string) => `What would ${rate} an hour leave you?`,
  detailLoading: 'Loading role',
  detailMissingTitle: 'This role isn’t here any more',
  detailMissingHint: 'It may have been withdrawn, or the link is incomplete.',
  apply: 'Apply',
  applyElsewhere: (site: string) => `Opens ${site}`,
  applyLoading: 'Loading the form',
  applyErrorTitle: 'The form couldn’t be loaded',
  backToRole: 'Back to the role',
  share: 'Share',
  shareCopied: 'Link copied',
  shareFailed: 'Copy this link:',
};

export type DetailMessages = typeof detailEn;
