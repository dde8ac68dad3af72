/** The English texts of the newsletter. */
export const newsletterEn = {
  misconfiguredTitle: 'This element isn’t set up yet',
  newsletterHeading: 'Get the newsletter',
  newsletterText: 'It comes by e-mail, and each one has a link to end it.',
  newsletterEmail: 'E-mail address',
  newsletterHint: 'A mail to confirm comes first. Nothing begins until you click the link in it.',
  newsletterSubscribe: 'Subscribe',
  newsletterEmailMissing: 'Enter your e-mail address, such as name@example.org.',
  newsletterEmailMalformed: 'Check the address: it should look like name@example.org.',
  newsletterEmailRefused: 'This address wasn’t taken. Check it for a typing mistake.',
  newsletterConsentMissing: 'Tick the box to subscribe.',
  newsletterSending: 'Sending…',
  newsletterWaiting: 'It takes longer than usual. Trying again…',
  newsletterChecking: 'One moment: this form makes sure that you are not a program.',
  newsletterOffline: 'You’re offline. It will be sent when you are online again: keep this page open.',
  newsletterCancel: 'Don’t send it',
  newsletterSentTitle: 'Now check your mail',
  newsletterSent:
    'We sent a mail there to confirm. Nothing happens until you click the link in it. It may take some minutes, or lie among the spam.',
  newsletterSentAgain:
    'We were asked again. An address gets one such mail an hour at most: look for it among the spam, or correct the address.',
  newsletterCorrect: 'Correct the address',
  newsletterAgain: 'Send it again',
  newsletterUnconfirmed:
    'No answer came: your address may have arrived, or not. Try again: you won’t be subscribed twice.',
  newsletterBusy: (minutes: number | undefined) =>
    `Too many are asking at once. Nothing was sent: try again ${
      minutes === undefined ? 'in a few minutes' : minutes === 1 ? 'in a minute' : `in ${minutes} minutes`
    }.`,
  newsletterRefused: 'That didn’t work, and nothing was sent. Try again in a few minutes.',
  newsletterNotLoaded:
    'A part of this form didn’t load, and nothing was sent. Check your connection, then reload this page.',
  newsletterUnavailableTitle: 'There is no newsletter here right now',
  newsletterUnavailable: 'Nothing was sent. Please look again another day.',
  newsletterPageRefusedTitle: 'This page can’t take subscriptions',
  newsletterPageRefused: 'Nothing was sent. The page’s owner has to allow it first.',
  newsletterRetry: 'Try again',
  newsletterReference: (id: string) => `Reference: ${id}`,
};

export type NewsletterMessages = typeof newsletterEn;
