import type { Job } from '@fractional-embed/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import type { Sent } from '../phase.js';
import type { SendingLanguage } from './sending-language.js';

/** That it has arrived, when, and what happens next. */
export function sentView(
  sent: Sent,
  job: Job,
  { locale, messages }: SendingLanguage,
  writeAnother: () => void,
): TemplateResult {
  const titles = {
    here: messages.sentTitle,
    earlier: messages.sentEarlierTitle,
    'another-tab': messages.sentElsewhereTitle,
  };
  const time = new Date(sent.receivedAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<div class="sent" part="sent" role="status" tabindex="-1">
    <p class="sent-title">${titles[sent.from]}</p>
    <p>${messages.sentText(time)}</p>
    <p>${job.source.system === 'sample' ? messages.sampleForm : messages.sentNext}</p>
    ${sent.id === null ? nothing : html`<p class="hint">${messages.sentReference(sent.id)}</p>`}
    ${
      sent.from === 'here'
        ? nothing
        : html`<p class="hint">${messages.sentOtherText}</p>
          <button class="button" type="button" @click=${writeAnother}>${messages.sendAnother}</button>`
    }
  </div>`;
}
