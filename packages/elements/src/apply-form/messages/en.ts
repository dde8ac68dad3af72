import { formEn } from '../../form/messages/en.js';

/** The English texts of an application as it is shown. */
export const applyEn = {
  ...formEn,
  applyTo: (title: string) => `Apply: ${title}`,
  applyLoading: 'Loading the form',
  applyErrorTitle: 'The form couldn’t be loaded',
  applyMissingTitle: 'This role isn’t here any more',
  applyMissingHint: 'It may have been withdrawn, or the link is incomplete.',
  applyClosedTitle: 'This role is closed',
  applyClosedHint: 'It takes no more applications.',
  applyNowhereTitle: 'This role takes no applications',
  applyNowhereHint: 'Nothing can be sent for it here.',
  applyElsewhereTitle: 'Applications for this role are taken elsewhere',
  applyElsewhereLink: (site: string) => `Apply on ${site}`,
  sampleForm: 'A sample: the company is invented, and nobody reads what you send.',
  requiredNote: 'Everything is needed unless it says optional. Nothing leaves this page before you send it.',
  nameLabel: 'Your name',
  emailLabel: 'E-mail',
  emailHelp: 'Your receipt goes here, and any answer.',
  linksLabel: 'Links',
  linksHelp: 'To a profile or to work of yours, one a line.',
  hoursFieldLabel: 'Hours a week you have',
  hoursFieldHelp: (hours: string) => `The role: ${hours}.`,
  rateFieldLabel: 'What you want to be paid',
  resumeLabel: 'Résumé',
  sendApplication: 'Send application',
  sendingShort: 'Sending…',
  waitingShort: 'Waiting…',
  deviceLabel: 'This is my device',
  deviceHelp:
    'Keep my name, e-mail, links and hours in this browser until I have sent an application. Answers, rates, files and consents are never kept.',
  deviceRefused: 'This browser keeps nothing for this page.',
  deviceClear: 'Forget them',
  applyCodeFailed: 'A part of this page couldn’t be loaded, so nothing was sent. What you typed is still here.',
};

export type ApplyMessages = typeof applyEn;
