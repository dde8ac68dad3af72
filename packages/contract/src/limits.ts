/** The largest file, in bytes. It stands apart from the schemas, so that pages which know the limit needn't carry those. */
export const maxUploadBytes = 10 * 1024 * 1024;
