import type { PageLanguage } from '../messages/page-language.js';

/** Loads an application's texts in the role's language beside its code, so that it can be drawn as soon as that is there. */
export async function applyWordsFor({ tag, words }: PageLanguage): Promise<void> {
  if (!words) return; // English.
  const { prepare } = await import('../messages/foreign.js');
  await prepare(tag, 'apply');
}
