import { FileRefused, FileUnsupported, saveAsPdf } from '../file-errors.js';
import type { TakenType } from '../file-kinds.js';
import { type WalkedEntry, walkZip } from './walk-zip.js';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';

/** @throws FileUnsupported unless it is a DOCX or an ODT; FileRefused when that has more in it than text and pictures. */
export async function inspectZip(buffer: Buffer): Promise<TakenType> {
  const seen = new Set<string>();
  let mimetype = '';
  for await (const entry of walkZip(buffer)) {
    checkEntry(entry);
    seen.add(entry.name);
    if (entry.name === 'mimetype') mimetype = entry.start.toString('latin1').trim();
  }
  const hasDocument = [...seen].some((name) => /^word\/document\d*\.xml$/.test(name));
  if (seen.has('[Content_Types].xml') && hasDocument) return docx;
  if (mimetype === odt && seen.has('content.xml')) return odt;
  throw new FileUnsupported('Archives and other office files can’t be taken: send a PDF, DOCX, ODT, RTF or text file.');
}

const macros = /(?:^|\/)(?:vba(?:project|data)[^/]*|[^/]*\.(?:xlsm|docm|dotm|pptm|xlam))$|^(?:Basic|Scripts)\//i;
const programs =
  /\.(?:bat|class|cmd|com|cpl|dll|exe|hta|jar|js|jse|lnk|msi|ps1|psm1|py|scr|sh|vb|vbe|vbs|wsf|wsh|zip|7z|rar|iso|img)$/i;
/** MZ: Windows programs. ELF, and the three of Mach-O: others'. OLE: packages that a double click opens. */
const marks = ['4d5a', '7f454c46', 'feedface', 'feedfacf', 'cafebabe', 'd0cf11e0a1b11ae1'].map((hex) => {
  return Buffer.from(hex, 'hex');
});

function checkEntry({ name, start }: WalkedEntry): void {
  const isListOfTypes = name === '[Content_Types].xml';
  if (macros.test(name) || (isListOfTypes && /macroEnabled|vbaProject/i.test(start.toString('latin1')))) {
    throw new FileRefused(`There are macros in the file: ${saveAsPdf}.`);
  }
  if (name === 'META-INF/manifest.xml' && start.includes('encryption-data')) {
    throw new FileRefused('The file is protected by a password: save it without one.');
  }
  if (programs.test(name) || marks.some((mark) => start.subarray(0, mark.length).equals(mark))) {
    throw new FileRefused(`There are other files in this one: ${saveAsPdf}.`);
  }
}
