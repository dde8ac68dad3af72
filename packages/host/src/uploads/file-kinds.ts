/** The kinds of files that are taken, each with the extensions that fit it: the first goes to names without one. */
const fileKinds = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/rtf': ['rtf'],
  'text/plain': ['txt', 'text', 'md'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type TakenType = keyof typeof fileKinds;

/** Of a type that is taken no more, `bin`. */
export function extensionsOf(mediaType: string): readonly [string, ...string[]] {
  return Object.hasOwn(fileKinds, mediaType) ? fileKinds[mediaType as TakenType] : ['bin'];
}
