import { type TokenPurpose, writeToken } from './token.js';

const confirmWithinMs = 48 * 3_600_000;

/** The pages that mails link to. A GET shows a button; only its POST changes something: programs follow links, too. */
export const newsletterPaths: Readonly<Record<TokenPurpose, string>> = {
  confirm: '/newsletter/confirm',
  unsubscribe: '/newsletter/unsubscribe',
};

/** The links of one subscription's mails. */
export function newsletterLinks(
  id: string,
  { publicUrl, secret, now }: { publicUrl: string; secret: Uint8Array; now: Date },
): Readonly<Record<TokenPurpose, string>> {
  const expiresAt = new Date(now.getTime() + confirmWithinMs);
  const link = (purpose: TokenPurpose, token: string) => `${publicUrl}${newsletterPaths[purpose]}?token=${token}`;
  return {
    confirm: link('confirm', writeToken({ purpose: 'confirm', id, expiresAt }, secret)),
    unsubscribe: link('unsubscribe', writeToken({ purpose: 'unsubscribe', id }, secret)),
  };
}
