import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { descriptionNodes } from './description.js';

function rendered(html: string): HTMLElement {
  const element = document.createElement('div');
  element.append(descriptionNodes(html));
  return element;
}

describe('a description as nodes', () => {
  it('keeps headings, paragraphs, lists, emphasis and links', () => {
    const element = rendered(
      '<h3>The work</h3><p>Lead <strong>finance</strong> &amp; <em>plan</em>.</p><ul><li>One</li><li>Two<ul><li>Deep</li></ul></li></ul>',
    );
    expect(element.querySelector('h3')?.textContent).to.equal('The work');
    expect(element.querySelector('p')?.textContent).to.equal('Lead finance & plan.');
    expect([...element.querySelectorAll('li li')].map((li) => li.textContent)).to.deep.equal(['Deep']);
  });

  it('opens links elsewhere and vouches for none', () => {
    const link = rendered(
      '<a href="https://example.com/?a=1&amp;b=2" onclick="x()" style="color:red">us</a>',
    ).querySelector('a');
    expect(link?.href).to.equal('https://example.com/?a=1&b=2');
    expect(link?.rel).to.equal('nofollow noopener noreferrer');
    expect(link?.getAttributeNames().sort()).to.deep.equal(['dir', 'href', 'rel', 'target']);
  });

  it('gives links to anything but the web and mail no target', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '&#106;avascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '/relative',
      '//host',
    ]) {
      expect(rendered(`<a href="${href}">x</a>`).querySelector('a')?.hasAttribute('href'), href).to.equal(false);
    }
  });

  it('drops what is not prose together with its text', () => {
    expect(rendered('<p>a<script>alert(1)</script>b</p><style>p{}</style><svg><p>c</p></svg>').textContent).to.equal(
      'ab',
    );
  });

  it('shows half a tag as text', () => {
    expect(rendered('1 < 2 and <p unfinished').textContent).to.equal('1 < 2 and <p unfinished');
  });

  it('makes nothing but the allowed elements and attributes, whatever the text', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:1">',
      "<a href='https://a.b'>",
      '</a>',
      '<!--',
      '-->',
      '<svg onload=1>',
      '<b',
      '"',
      "'",
      '>',
      '&lt;',
      '&#0;',
      '&#x110000;',
      '<ul><li>',
      '<td>',
      'text',
    );
    const allowed = /^(H[3-6]|P|UL|OL|LI|STRONG|EM|A|BLOCKQUOTE|CODE|PRE|BR|HR|TABLE|THEAD|TBODY|TR|TH|TD)$/;
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 30 }), (pieces) => {
        for (const element of rendered(pieces.join('')).querySelectorAll('*')) {
          expect(element.nodeName).to.match(allowed);
          for (const { name, value } of element.attributes) {
            expect(name).to.be.oneOf(['dir', 'href', 'rel', 'target']);
            if (name === 'href') expect(value).to.match(/^(https?|mailto):/);
          }
        }
      }),
    );
  });
});
