import { expect, fixture, html } from '@open-wc/testing';
import { FractionalApplyForm } from '../apply-form/fractional-apply-form.js';
import { FractionalJobDetail } from '../job-detail/fractional-job-detail.js';
import type { FractionalJobList } from '../job-list/fractional-job-list.js';
import type { FractionalNewsletter } from '../newsletter/fractional-newsletter.js';
import type { FractionalRateCalculator } from '../rate-calculator/fractional-rate-calculator.js';
import { all, loggedErrors, one, says, shown, textOf } from '../testing/dom.test-support.js';
import { hostUrl } from '../testing/host.test-support.js';
import '../job-board/fractional-job-board.js';
import '../job-list/fractional-job-list.js';
import '../newsletter/fractional-newsletter.js';
import '../provider/fractional-provider.js';
import '../rate-calculator/fractional-rate-calculator.js';
import type { FractionalJobBoard } from '../job-board/fractional-job-board.js';
import { addLanguage } from './add-language.js';
import { parts } from './parts/index.js';

const newsletter = () => html`<fractional-newsletter base-url=${hostUrl} board="demo"></fractional-newsletter>`;
const button = (element: FractionalNewsletter): string => one(element, '.word:not(.unsaid)').textContent.trim();
const inside = (root: ParentNode): FractionalNewsletter =>
  root.querySelector('fractional-newsletter') as FractionalNewsletter;

describe('the language of a page', () => {
  it('is that of the nearest element around, and the element’s own wins', async () => {
    const outer = await fixture(html`<div lang="de"><p lang="fr"></p><div lang="es">${newsletter()}</div></div>`);
    await says(inside(outer), 'Suscribirse');
    inside(outer).lang = 'ja';
    await says(inside(outer), '登録する');
  });

  it('is followed as it changes, near and far, and as the element moves', async () => {
    const outer = await fixture(html`<div lang="de"><div>${newsletter()}</div></div>`);
    const element = inside(outer);
    await says(element, 'Abonnieren');
    outer.setAttribute('lang', 'pt-BR');
    await says(element, 'Inscrever-se');
    element.parentElement?.setAttribute('lang', 'fr');
    await says(element, 'S’abonner');
    element.parentElement?.removeAttribute('lang');
    await says(element, 'Inscrever-se');
    outer.after(element);
    await says(element, 'Subscribe');
    element.remove();
  });

  it('reaches through shadow trees, into those of other elements and our own', async () => {
    const outer = await fixture(html`<div lang="de"></div>`);
    const root = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const element = document.createElement('fractional-newsletter');
    Object.assign(element, { baseUrl: hostUrl, board: 'demo' });
    root.append(element);
    await says(element, 'Abonnieren');
    outer.setAttribute('lang', 'es');
    await says(element, 'Suscribirse');
  });

  it('never shows English first', async () => {
    const outer = await fixture(html`<div lang="it"></div>`);
    parts.newsletter.it = async () => {
      await new Promise((later) => setTimeout(later, 50));
      return { words: () => ({ newsletterSubscribe: 'Iscriviti' }) };
    };
    const element = document.createElement('fractional-newsletter');
    Object.assign(element, { baseUrl: hostUrl, board: 'demo' });
    outer.append(element);
    const seen: string[] = [];
    new MutationObserver(() => seen.push(textOf(element))).observe(element.renderRoot, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await says(element, 'Iscriviti');
    delete parts.newsletter.it;
    expect(seen.filter((text) => text.includes('Subscribe'))).to.deep.equal([]);
  });

  it('keeps what is shown until another language has come', async () => {
    const outer = await fixture(html`<div lang="de">${newsletter()}</div>`);
    await says(inside(outer), 'Abonnieren');
    let arrive = (): void => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    parts.newsletter.it = () => held.then(() => ({ words: () => ({ newsletterSubscribe: 'Iscriviti' }) }));
    outer.setAttribute('lang', 'it');
    await new Promise((later) => setTimeout(later, 50));
    expect(button(inside(outer))).to.equal('Abonnieren');
    arrive();
    await says(inside(outer), 'Iscriviti');
    delete parts.newsletter.it;
  });

  it('gives way to English where its texts don’t come, and says so once', async () => {
    parts.newsletter.it = () => Promise.reject(new TypeError('Failed to fetch'));
    const logged = await loggedErrors(async () => {
      const outer = await fixture(html`<div lang="it">${newsletter()}</div>`);
      await says(inside(outer), 'Subscribe');
    });
    expect(logged).to.have.length(1);
    expect(logged[0]).to.include('lang="it"');
    delete parts.newsletter.it;
  });

  it('does not keep a visitor waiting for texts that take long', async () => {
    parts.newsletter.it = () => new Promise(() => {});
    const outer = await fixture(html`<div lang="it"></div>`);
    const element = document.createElement('fractional-newsletter');
    Object.assign(element, { baseUrl: hostUrl, board: 'demo' });
    outer.append(element);
    await says(element, 'Subscribe');
    delete parts.newsletter.it;
  });

  it('is English where there are no texts in it, until somebody adds some', async () => {
    const outer = await fixture(
      html`<div lang="nl-BE"><fractional-rate-calculator></fractional-rate-calculator></div>`,
    );
    const calculator = outer.querySelector('fractional-rate-calculator') as FractionalRateCalculator;
    await shown(calculator, '[part="headline"] .main');
    expect(one(calculator, '.main').textContent).to.match(/^\$\d{3}\.\d\d$/);
    expect(textOf(calculator)).to.include('Take-home pay');
    addLanguage('nl', { newsletter: () => ({ ...english, newsletterSubscribe: 'Inschrijven' }) });
    outer.append(...(await fixture(html`<div>${newsletter()}</div>`)).children);
    await says(inside(outer), 'Inschrijven');
    delete parts.newsletter.nl;
  });
});

const english = (await import('../newsletter/messages/en.js')).newsletterEn;

describe('numbers and texts of a page', () => {
  const calculatorIn = async (lang: string): Promise<FractionalRateCalculator> => {
    const outer = await fixture(
      html`<div lang=${lang}><fractional-rate-calculator></fractional-rate-calculator></div>`,
    );
    const element = outer.querySelector('fractional-rate-calculator') as FractionalRateCalculator;
    await shown(element, '[part="plan"]');
    return element;
  };

  it('are of the same language, and numbers of the region', async () => {
    expect(one(await calculatorIn('de'), '.main').textContent).to.match(/^\d{3},\d\d\u00a0\$$/);
    expect(one(await calculatorIn('de-CH'), '.main').textContent).to.match(/^\$\u00a0?\d{3}\.\d\d$/);
    expect(one(await calculatorIn('ar-EG'), '.main').textContent).to.match(/[٠-٩]{3}٫[٠-٩]{2}/);
    expect(one(await calculatorIn('ar-u-nu-latn'), '.main').textContent).to.match(/\d{3}\.\d\d/);
    expect(textOf(await calculatorIn('de_DE'))).to.include('Nettoeinkommen');
  });

  it('leave no English in the calculator, with all its parts', async () => {
    for (const lang of ['de', 'fr', 'es', 'pt', 'ja', 'ar']) {
      const element = await calculatorIn(lang);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      const english = textOf(element).match(/\b(?:the|your|you|hour|week|year|of|what|with)\b/gi) ?? [];
      expect(
        english.filter((word) => word !== 'of' || !textOf(element).includes('Head of Household')),
        lang,
      ).to.deep.equal([]);
    }
  });

  it('let the page choose its own words in every language', async () => {
    const outer = await fixture(html`<div lang="de">
      <fractional-job-list base-url=${hostUrl} board="demo" limit="2" .messages=${{ hoursPerWeek: (hours: string) => `${hours} Stündchen` }}></fractional-job-list>
    </div>`);
    const list = outer.querySelector('fractional-job-list') as FractionalJobList;
    await says(list, 'Stündchen');
    await says(list, 'Beispiel');
  });

  it('reach a board, the role in it and its form', async () => {
    const outer = await fixture(
      html`<div lang="de"><fractional-job-board base-url=${hostUrl} board="demo"></fractional-job-board></div>`,
    );
    const board = outer.querySelector('fractional-job-board') as FractionalJobBoard;
    (await shown(board, '[part="job-title"]')).click();
    const detail = await shown<FractionalJobDetail>(board, 'fractional-job-detail');
    await says(detail, 'Vergütung');
    (await shown(detail, '[part="apply"]')).click();
    const form = await shown<FractionalApplyForm>(detail, 'fractional-apply-form');
    await says(form, 'Bewerbung senden');
    expect(detail).to.be.instanceOf(FractionalJobDetail);
    expect(form).to.be.instanceOf(FractionalApplyForm);
    outer.setAttribute('lang', 'fr');
    await says(form, 'Envoyer la candidature');
    await says(board, 'Trier par');
  });
});

describe('a provider', () => {
  it('says a language for what is inside, and as another when it changes', async () => {
    const outer = await fixture(html`<fractional-provider locale="de">${newsletter()}</fractional-provider>`);
    await says(inside(outer), 'Abonnieren');
    Object.assign(outer, { locale: 'fr' });
    await says(inside(outer), 'S’abonner');
    inside(outer).lang = 'es';
    await says(inside(outer), 'Suscribirse');
  });
});

describe('the direction of an element', () => {
  it('is that of its language, where the page says none nearer', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="ar">${newsletter()}</div>`);
    await says(inside(outer), 'اشتراك');
    expect(getComputedStyle(inside(outer)).direction).to.equal('rtl');
    outer.lang = 'de';
    await says(inside(outer), 'Abonnieren');
    expect(getComputedStyle(inside(outer)).direction).to.equal('ltr');
    expect(inside(outer).hasAttribute('dir')).to.equal(false);
  });

  it('is the page’s, where that says one', async () => {
    const outer = await fixture(html`<div lang="ar" dir="ltr">${newsletter()}</div>`);
    await says(inside(outer), 'اشتراك');
    expect(getComputedStyle(inside(outer)).direction).to.equal('ltr');
    const right = await fixture(html`<div lang="en" dir="rtl">${newsletter()}</div>`);
    await says(inside(right), 'Subscribe');
    expect(getComputedStyle(inside(right)).direction).to.equal('rtl');
    expect(inside(right).hasAttribute('dir')).to.equal(false);
  });
});
