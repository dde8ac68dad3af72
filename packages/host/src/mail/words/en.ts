import type { ErasureContact, Part, Words } from './words.js';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** What mails say, in English. */
export const en: Words = {
  language: 'en',

  receipt: ({ jobTitle, boardTitle, reference, receivedAt, erasure }) => ({
    subject: `We have your application: ${jobTitle}`,
    body: [
      `Your application for “${jobTitle}” (${boardTitle}) has arrived, with all that you sent, and is kept safely.`,
      `Received on ${day.format(receivedAt)} UTC. Reference: ${reference}`,
      `What happens next: the people behind ${boardTitle} read it, and write to you at this address if they want to talk.`,
      ...erasureWords(erasure),
    ],
  }),

  notice: ({ jobTitle, boardTitle, receivedAt, url, id }) => ({
    subject: `New application: ${jobTitle}`,
    body: [
      `Somebody has applied for “${jobTitle}” on ${boardTitle}, on ${day.format(receivedAt)} UTC.`,
      'Read it with your admin key:',
      { url, label: 'The application in the admin API' },
      `Or, on the host’s machine: fractional-host applications show ${id}`,
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

/** Promises no answer that nobody would read. */
function erasureWords(contact: ErasureContact): Part[] {
  const erase = 'To have it erased, with everything that belongs to it,';
  const mistyped = 'if it was not you who applied: then somebody has mistyped an address.';
  switch (contact.kind) {
    case 'answer':
      return [`${erase} answer this mail and quote the reference. Do the same ${mistyped}`];
    case 'site':
      return [
        `${erase} write to the people behind this site and quote the reference. Do the same ${mistyped} Answers to this mail reach nobody.`,
        { url: contact.url, label: 'The site' },
      ];
    case 'unknown':
      return [
        'Keep the reference: it names your application to whoever runs the board. Answers to this mail reach nobody.',
      ];
  }
}
