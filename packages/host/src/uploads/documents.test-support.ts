import { strToU8, type Zippable, zipSync } from 'fflate';

export const bytesOf = (text: string) => Buffer.from(text, 'latin1');

/** A PDF of these objects. */
export function pdfOf(...objects: readonly (string | Uint8Array)[]): Buffer {
  const body = objects.map((object, index) =>
    Buffer.concat([bytesOf(`${index + 1} 0 obj\n`), Buffer.from(object as Uint8Array), bytesOf('\nendobj\n')]),
  );
  const tail = 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 2 >>\nstartxref\n9\n%%EOF\n';
  return Buffer.concat([bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), ...body, bytesOf(tail)]);
}

export const plainPdf = pdfOf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>');

export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(entries)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return Buffer.from(zipSync(files));
}

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';

/** A Word document, with more entries in it. */
export function docxOf(more: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  return zipOf({ '[Content_Types].xml': types, 'word/document.xml': '<w:document/>', ...more });
}

export function odtOf(more: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  const mimetype = 'application/vnd.oasis.opendocument.text';
  return zipOf({ mimetype, 'content.xml': '<office:document-content/>', ...more });
}

/** A zip whose entry really unpacks to so many zeros. */
export function bombOf(size: number, entries: number): Buffer {
  const zeros = new Uint8Array(size);
  const names = Array.from({ length: entries }, (_, index) => [`word/media/${index}.xml`, zeros] as const);
  return docxOf(Object.fromEntries(names));
}
