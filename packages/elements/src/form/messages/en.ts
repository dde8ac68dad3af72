/** The English texts of every form. */
export const formEn = {
  optional: 'optional',
  yes: 'Yes',
  no: 'No',
  chooseOne: 'Choose one',
  moreAbout: 'Read it in full',
  chooseFile: 'Choose a file',
  dropFile: 'or drop it here',
  remove: 'Remove',
  removeFile: (name: string) => `Remove ${name}`,
  fileHelp: 'PDF, Word (docx), OpenDocument, RTF or plain text. 10 MB at most.',
  perHour: 'an hour',
  perMonth: 'a month (retainer)',
  rateAmount: 'Amount',
  rateCurrency: 'Currency',
  rateModel: 'For',
};

export type FormMessages = typeof formEn;
