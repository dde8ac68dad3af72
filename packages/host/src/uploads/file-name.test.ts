import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispositionName, safeFileName } from './file-name.js';

describe('a file’s name', () => {
  it.each([
    ['Ana Ruiz – CV.pdf', 'Ana Ruiz – CV.pdf'],
    ['履歴書.PDF', '履歴書.PDF'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\ana\\cv.pdf', 'cv.pdf'],
    ['cv.pdf.exe', 'cv.pdf.exe.pdf'],
    ['cv\u202efdp.exe', 'cvfdp.exe.pdf'],
    ['a\0b\r\nSet-Cookie: x.pdf', 'abSet-Cookie_ x.pdf'],
    ['"<img src=x onerror=alert(1)>".pdf', '__img src=x onerror=alert(1)__.pdf'],
    ['', 'file.pdf'],
    ['...', 'file.pdf'],
    ['.pdf', 'pdf.pdf'],
    [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(146)}.pdf`],
    [`${'😀'.repeat(300)}.pdf`, `${'😀'.repeat(146)}.pdf`],
  ])('%j is kept as %j', (given, kept) => expect(safeFileName(given, ['pdf'])).toBe(kept));

  it('is always short, visible, and of one part that fits its content', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (given) => {
        const name = safeFileName(given, ['txt', 'md']);
        expect([...name].length).toBeLessThanOrEqual(150);
        expect(name).toMatch(/^[^\p{Cc}\p{Cs}/\\]+\.(txt|md)$/iu);
        expect(safeFileName(name, ['txt', 'md'])).toBe(name);
      }),
    );
  });

  it.each([
    [undefined, ''],
    ['attachment', ''],
    ['attachment; filename=cv.pdf', 'cv.pdf'],
    ['attachment; filename="my \\"cv\\".pdf"', 'my "cv".pdf'],
    ['attachment; filename="cv.pdf"; filename*=UTF-8\'\'L%C3%A9a%20%E2%82%AC.pdf', 'Léa €.pdf'],
    ["attachment; filename*=iso-8859-1'en'L%E9a.pdf", 'Léa.pdf'],
    ["attachment; filename*=UTF-8''%ZZ%C3.pdf", '%ZZ\ufffd.pdf'],
  ])('is read from %j as %j', (header, name) => expect(dispositionName(header)).toBe(name));
});
