import slugify from '@sindresorhus/slugify';

const maxCharacters = 80;

const foreignLetter = /[^\p{Script=Latin}\P{Letter}]/u;

/**
 * A readable name of a job for its URL: `fractional-cfo-at-example`. Latin letters become ASCII; a part in another
 * script keeps its letters, because a transliteration (`mdyr-maly`) serves nobody and for Japanese there is none.
 * Undefined when nothing readable is left.
 */
export function jobSlug(title: string, company: string | null): string | undefined {
  const parts = [title, company ?? ''].map(slugPart).filter((part) => part !== '');
  return cutAtHyphen(parts.join('-at-')) || undefined;
}

function slugPart(text: string): string {
  const composed = text.normalize('NFKC');
  const slug = slugify(composed, { decamelize: false, transliterate: !foreignLetter.test(composed) });
  return slug.normalize('NFC');
}

function cutAtHyphen(slug: string): string {
  const characters = [...slug];
  if (characters.length <= maxCharacters) return slug;
  const cut = characters.slice(0, maxCharacters + 1).join('');
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : characters.slice(0, maxCharacters).join('');
}
