import {
  createKey,
  createUploads,
  isApiError,
  isFileTooLargeError,
  type SendingState,
} from '@fractional-embed/client/apply';
import { sizeText } from '../../form/size-text.js';
import type { Application } from '../application.js';
import type { Phase } from '../phase.js';
import type { Parcel } from './parcel.js';

/** A file could not be uploaded, and not because of the file. */
export class UploadFailed extends Error {
  readonly fileName: string;

  constructor(fileName: string, cause: unknown) {
    super('The file could not be uploaded', { cause });
    this.fileName = fileName;
  }
}

/**
 * Uploads a file unless it is with the host already. A file that is itself not taken is
 * marked at its field, in the host's words.
 *
 * @throws UploadFailed
 */
export async function uploadFile(parcel: Parcel, id: string, file: File): Promise<void> {
  const { application } = parcel;
  const upload = application.uploads.get(file) ?? { key: createKey() };
  if (upload.id !== undefined) return;
  application.uploads.set(file, upload);
  const uploading: Phase = { status: 'uploading', name: file.name };
  application.move(uploading);
  try {
    const onState = following(application, uploading);
    upload.id = (await createUploads(parcel).add(file, { key: upload.key, onState })).id;
  } catch (error) {
    const problem = fileProblem(error, parcel);
    if (problem === undefined) throw new UploadFailed(file.name, error);
    application.uploads.delete(file);
    application.note(id, problem);
  }
}

/** What is wrong with the file, in the host's words where it has some; undefined when it is not about the file. */
function fileProblem(error: unknown, { language: { locale, messages } }: Parcel): string | undefined {
  if (isFileTooLargeError(error)) return messages.fileTooLarge(sizeText(error.sizeBytes, locale));
  if (isApiError(error))
    return [413, 415, 422].includes(error.status)
      ? (error.problem?.detail ?? error.problem?.title ?? messages.fileRefused)
      : undefined;
  // What reading fails with: the file was moved or changed since it was chosen.
  return error instanceof DOMException && error.name !== 'AbortError' ? messages.fileUnreadable : undefined;
}

/** Shows the visitor what the client is doing. */
export function following(application: Application, working: Phase): (state: SendingState) => void {
  return (state) => {
    if (state.state === 'waiting') application.move({ status: 'waiting', until: state.until });
    else application.move(state.state === 'sending' ? working : { status: state.state });
  };
}
