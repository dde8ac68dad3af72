const maxCharacters = 240;
const roleHeading =
  /^(about|overview of) (the|this|your) (role|job|position|opportunity)\W*$|^(the|your) (role|position|opportunity|job)\W*$|^((role|job|position) )?(overview|summary|description)\W*$|^what (you.?ll do|it is)\W*$/i;
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The first sentences of what a text says about the role, else of the text; at most 240 characters. */
export function summaryOf(text: string): string {
  const lines = text.split('\n');
  const heading = lines.findIndex((line) => roleHeading.test(line));
  const telling = (line: string) => line.length >= 60 || /^.{30,}[.!?。]$/u.test(line);
  const line = lines.slice(heading + 1).find(telling) ?? lines.find(telling) ?? lines.join(' ');
  return shorten(line.trim());
}

/** Whole sentences where they fit, else whole words and an ellipsis. */
export function shorten(line: string): string {
  if (line.length <= maxCharacters) return line;
  let whole = '';
  for (const { segment } of sentences.segment(line.slice(0, 2000))) {
    if ((whole + segment).trimEnd().length > maxCharacters) break;
    whole += segment;
  }
  if (whole.trim().length >= 60) return whole.trim();
  const cut = line.slice(0, maxCharacters - 1);
  return `${cut.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:–—-]+\S*$/, '') || cut.trim()}…`;
}
