import type { Words } from './words.js';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** What mails say, in English. */
export const en: Words = {
  language: 'en',

  receipt: ({ jobTitle, boardTitle, reference, receivedAt }) => ({
    subject: `We have your application: ${jobTitle}`,
    body: [
      `Your application for “${jobTitle}” (${boardTitle}) has arrived, with all that you sent, and is kept safely.`,
      `Received on ${day.format(receivedAt)} UTC. Reference: ${reference}`,
      `What happens next: the people behind ${boardTitle} read it, and write to you at this address if they want to talk.`,
      'To have it erased, with everything that belongs to it, answer this mail and quote the reference. Do the same if it was not you who applied: then somebody has mistyped an address.',
    ],
  }),

  notice: ({ jobTitle, boardTitle, receivedAt, url }) => ({
    subject: `New application: ${jobTitle}`,
    body: [
      `Somebody has applied for “${jobTitle}” on ${boardTitle}, on ${day.format(receivedAt)} UTC.`,
      'Read it with your admin key:',
      { url, label: 'The application in the admin API' },
      'Who it is stands only there, so that erasing the application erases the person. A mail can’t be called back.',
    ],
  }),

  confirm: ({ boardTitle, url }) => ({
    subject: `Confirm your subscription to ${boardTitle}`,
    body: [
      `Somebody, most likely you, has asked for the newsletter of ${boardTitle} to this address. If it was you, confirm it:`,
      { url, label: 'Confirm the subscription' },
      'The link works for 48 hours. If it was not you, do nothing: you get no newsletter, and the address is deleted after a week.',
    ],
  }),

  alreadyConfirmed: ({ boardTitle, url }) => ({
    subject: `You have the newsletter of ${boardTitle} already`,
    body: [
      `Somebody, most likely you, has asked for the newsletter of ${boardTitle} to this address. You get it already, so there is nothing to do.`,
      'To end it:',
      { url, label: 'Unsubscribe' },
    ],
  }),
};
