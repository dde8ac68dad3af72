import { expect, waitUntil } from '@open-wc/testing';
import { all, one, says, shown } from '../testing/dom.test-support.js';
import { faultyUrl, hostUrl } from '../testing/host.test-support.js';
import { choose, control, cv, fill, form, roles, send } from './apply-form.test-support.js';
import type { FractionalApplyForm } from './fractional-apply-form.js';

describe('<fractional-apply-form> with a file', () => {
  const attach = async (file: File, baseUrl = hostUrl): Promise<FractionalApplyForm> => {
    const element = await form(roles.file, { baseUrl });
    fill(element, { name: 'Ana', email: 'ana@example.org', 'answers/portfolio': 'example.org' });
    choose(element, 'answers/sample', file);
    send(element);
    return element;
  };
  const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]);

  it('says at the field what the host says of its kind (415), and takes another', async () => {
    const element = await attach(new File([png], 'me.pdf'), faultyUrl('delay=5'));
    await says(element, 'Or attach it: ');
    expect(one(element, '.drop').previousElementSibling?.textContent).to.match(/PDF/);
    await expect(element).to.be.accessible();
    choose(element, 'answers/sample', cv());
    await waitUntil(() => all(element, '.error').length === 0, 'mended');
    send(element);
    await says(element, 'arrived on');
  });

  it('says at the field what the host says of what is in it (422)', async () => {
    const pdf =
      '%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(a)>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
    const element = await attach(new File([pdf], 'cv.pdf'), faultyUrl('delay=6'));
    await shown(element, '.summary a');
    expect(one(element, '.drop').previousElementSibling?.className).to.equal('error');
  });

  it('says at the field that it is too large, before it is sent and when the host finds it so (413)', async () => {
    const element = await attach(new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'cv.pdf'), faultyUrl('delay=7'));
    await says(element, 'This file has 10.1 MB');
    const refused = await attach(cv(), faultyUrl('refuse=body-too-large'));
    await says(refused, 'Or attach it: Refused: body-too-large');
  });

  it('says at once at the field that a file is of no kind that is taken, or too large', async () => {
    const element = await form(roles.file, { baseUrl: faultyUrl('delay=20') });
    const told = () => all(element, '.error').map((error) => error.textContent);
    const large = new Uint8Array(10 * 1024 * 1024 + 1);
    await waitUntil(() => {
      choose(element, 'answers/sample', new File([png], 'me.png'));
      return element.updateComplete.then(() => told().length > 0);
    }, 'the code that checks is there');
    const wrong = [new File([png], 'me.PNG'), new File(['a'], 'cv.doc'), new File([large], 'cv.pdf')];
    for (const file of wrong) {
      choose(element, 'answers/sample', file);
      await element.updateComplete;
      expect(told(), file.name).to.have.length(1);
      expect(told()[0]).to.match(file.name === 'cv.pdf' ? /10 MB is the most/ : /choose a PDF/);
      expect(control(element, 'answers/sample').getAttribute('aria-invalid')).to.equal('true');
    }
    await expect(element).to.be.accessible();
    for (const name of ['cv.PDF', 'cv.docx', 'my cv', 'cv.2026.txt', 'cv.md']) {
      choose(element, 'answers/sample', new File(['a'], name));
      await element.updateComplete;
      expect(told(), name).to.have.length(0);
    }
  });

  it('names every file that the host refuses', async () => {
    const element = await form(roles.twoFiles, { baseUrl: faultyUrl('delay=21') });
    fill(element, { name: 'Ana', email: 'ana@example.org', 'answers/slow-deal': 'It took a year.' });
    choose(element, 'resume', new File([png], 'me.pdf'));
    choose(element, 'answers/plan', new File([png], 'plan.docx'));
    send(element);
    await shown(element, '.summary a');
    expect(all(element, '.summary a')).to.have.length(2);
    expect(all(element, '.error')).to.have.length(2);
  });

  it('shows a chosen file, and takes it out again', async () => {
    const element = await form(roles.file, { baseUrl: faultyUrl('delay=8') });
    choose(element, 'answers/sample', cv());
    await says(element, 'cv of Ana.txt');
    await expect(element).to.be.accessible();
    one(element, '.drop button').click();
    await says(element, 'or drop it here');
    expect(element.shadowRoot?.activeElement).to.equal(control(element, 'answers/sample'));
  });

  it('takes a file that is dropped', async () => {
    const element = await form(roles.file, { baseUrl: faultyUrl('delay=9') });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(cv());
    one(element, '.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await says(element, 'cv of Ana.txt');
  });
});
