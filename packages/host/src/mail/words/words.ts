/** A paragraph, or a link in a line of its own. */
export type Part = string | { url: string; label: string };

/** What a mail says, before it is a text or a page. */
export interface MailWords {
  subject: string;
  body: Part[];
}

interface OfJob {
  jobTitle: string;
  boardTitle: string;
  receivedAt: Date;
}

interface OfNewsletter {
  boardTitle: string;
  url: string;
}

/** Whom to ask for an erasure: whoever the answer to the mail reaches, the people behind a site, or nobody that is known. */
export type ErasureContact = { kind: 'answer' } | { kind: 'site'; url: string } | { kind: 'unknown' };

/** All that mails say, one file a language. Titles are strangers' words; they come as they are and are escaped later. */
export interface Words {
  language: string;
  /** To the applicant. Repeats nothing that was typed: whoever types a stranger's address must not get words to them. */
  receipt(about: OfJob & { reference: string; erasure: ErasureContact }): MailWords;
  /** To the operator. Says nothing of who applied: mails are forwarded, kept and never erased. */
  notice(about: OfJob & { url: string; id: string }): MailWords;
  /** To whoever is to get a newsletter. */
  confirm(about: OfNewsletter): MailWords;
  /** The same, to whoever gets it already; `url` ends it. */
  alreadyConfirmed(about: OfNewsletter): MailWords;
}
