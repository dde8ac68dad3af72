import { checkEn } from '../../../form/messages/check-en.js';

/** The English texts of an application on its way. */
export const sendingEn = {
  ...checkEn,
  stateUploading: (name: string) => `Uploading ${name} …`,
  stateSending: 'Sending your application …',
  stateChecking: 'Checking …',
  stateQueued: 'Another tab is sending an application for this role. This one waits for it.',
  stateOffline: 'You are offline. It will be sent when you are online again: keep this page open.',
  stateWaiting: (time: string) => `No answer yet. It is sent again at ${time}: keep this page open.`,
  stateResolving: 'Looking whether the application you sent earlier has arrived …',
  sentTitle: 'Sent',
  sentText: (time: string) => `Your application arrived on ${time}.`,
  sentNext:
    'A receipt comes by e-mail. Whoever fills the role can read your application now, and would answer to that address.',
  sentEarlierTitle: 'Your application has arrived',
  sentElsewhereTitle: 'Sent from another tab',
  sentOtherText: 'What stands in the form here was not sent.',
  sendAnother: 'Send another application',
  sentReference: (id: string) => `Reference: ${id}`,
  notConfirmedTitle: 'Not confirmed yet',
  notConfirmedText:
    'Your application may have arrived, but no answer came back. Try again: the same application can’t arrive twice. If you close this page, open it again in this tab within a day: it will look whether it has arrived.',
  notFoundOutText: 'It couldn’t be found out yet whether the application you sent earlier has arrived.',
  notArrivedTitle: 'Your earlier application has not arrived',
  notArrivedText: 'Please fill in the form and send it again.',
  failedTitle: 'Not sent',
  failedText: 'The host couldn’t take it. What you typed is still here: wait a moment, then try again.',
  failedFileText: (name: string) => `${name} couldn’t be uploaded, so nothing was sent. Everything is still here.`,
  failedClosedText: 'The role was closed while you were writing. It takes no more applications.',
  failedMissingText: 'The role was withdrawn while you were writing.',
  failedChangedText:
    'The role’s form has changed since it was loaded. Load it again: what you typed stays, and what you agreed to is asked once more.',
  loadAgain: 'Load it again',
  failedOriginText: 'This page may not send applications for this board. Its owner has to allow it first.',
  failedBusyText: (time: string) => `Too many came from here just now. Try again at ${time}: everything is still here.`,
  failedTooLargeText: 'It is too long to be taken. Please shorten your answers.',
};

export type SendingMessages = typeof sendingEn;
