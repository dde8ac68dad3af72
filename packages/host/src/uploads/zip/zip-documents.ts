import { FileRefused, FileUnsupported } from '../file-errors.js';
import type { TakenType } from '../file-kinds.js';
import { checkIndexPart, isIndexPart, macrosInside, otherFiles } from './package-parts.js';
import { budgetOfFile, isZip, type UnpackBudget, type WalkedEntry, walkZip } from './walk-zip.js';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';

/** @throws FileUnsupported unless it is a DOCX or an ODT; FileRefused when that has more in it than text and pictures. */
export async function inspectZip(buffer: Buffer): Promise<TakenType> {
  const seen = new Set<string>();
  let mimetype = '';
  const budget = budgetOfFile();
  for await (const entry of walkZip(buffer, budget, isKeptWhole)) {
    checkEntry(entry);
    await checkEmbedded(entry, budget);
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
  /\.(?:bat|class|cmd|com|cpl|dll|exe|hta|jar|js|jse|lnk|msi|ps1|psm1|py|scr|sh|vb|vbe|vbs|wsf|wsh|x?html?|mht|mhtml|zip|7z|rar|iso|img)$/i;
/** MZ: Windows programs. ELF, and the three of Mach-O: others'. OLE: packages that a double click opens. */
const marks = ['4d5a', '7f454c46', 'feedface', 'feedfacf', 'cafebabe', 'd0cf11e0a1b11ae1'].map((hex) => {
  return Buffer.from(hex, 'hex');
});

function checkEntry(entry: WalkedEntry): void {
  const { name, start } = entry;
  if (macros.test(name)) throw new FileRefused(macrosInside);
  if (programs.test(name) || marks.some((mark) => start.subarray(0, mark.length).equals(mark))) {
    throw new FileRefused(otherFiles);
  }
  if (isIndexPart(name)) checkIndexPart(entry);
}

const embeddings = /(?:^|\/)embeddings\//i;
const isKeptWhole = (name: string) => isIndexPart(name) || embeddings.test(name);

/** Charts bring the workbook that they show, and that may have in it what the document may. Nothing else is embedded. */
async function checkEmbedded({ name, start }: WalkedEntry, budget: UnpackBudget): Promise<void> {
  if (!embeddings.test(name)) {
    if (isZip(start)) throw new FileRefused(otherFiles);
    return;
  }
  if (!(/\.(?:xlsx|docx|pptx)$/i.test(name) && isZip(start))) throw new FileRefused(otherFiles);
  let hasTypes = false;
  for await (const entry of walkZip(start, budget, isIndexPart)) {
    checkEntry(entry);
    if (isZip(entry.start) || !/\.(?:xml|rels|png|jpe?g|gif|emf|wmf|svg|bin)$/i.test(entry.name)) {
      throw new FileRefused(otherFiles);
    }
    hasTypes ||= entry.name === '[Content_Types].xml';
  }
  if (!hasTypes) throw new FileRefused(otherFiles);
}
