/** Of a kind that we take, but not as it is. Its message is one sentence for whoever chose the file. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** Of a kind that we don't take. Its message is one sentence for whoever chose the file. */
export class FileUnsupported extends Error {
  override readonly name = 'FileUnsupported';
}

export const saveAsPdf = 'save it as PDF and send that';
