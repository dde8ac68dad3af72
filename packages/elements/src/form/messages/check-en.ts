/** The English texts of what is wrong in a form. */
export const checkEn = {
  problemTitle: 'Please look at this again',
  missing: 'Please fill this in.',
  missingChoice: 'Please choose an answer.',
  missingFile: 'Please choose a file.',
  missingConsent: 'Please tick this. The application can’t be taken without it.',
  emailWrong: 'Please enter a whole address, such as ana@example.org.',
  numberWrong: 'Please enter a number.',
  hoursWrong: 'Please enter a number from 1 to 168.',
  rateWrong: 'Please enter more than zero.',
  dateWrong: 'That date doesn’t exist. Please enter a whole one.',
  linkWrong: (link: string) => `“${link}” is no web address.`,
  linksTooMany: 'Please keep to ten links.',
  tooLong: (most: string, now: string) => `Please keep to ${most} characters. These are ${now}.`,
  fileTooLarge: (size: string) => `This file has ${size}. Please save it smaller: 10 MB is the most.`,
  fileKindWrong: 'Please choose a PDF, docx, odt, rtf or txt.',
  fileEmpty: 'This file is empty. Please choose another.',
  fileRefused: 'The host doesn’t take this file.',
  fileUnreadable: 'This file can’t be read any more. Please choose it again.',
};

export type CheckMessages = typeof checkEn;
