import { html, type TemplateResult } from 'lit';
import { backIcon } from '../icons/icons.js';
import type { LazyCode } from '../lazy-code.js';
import type { Language } from '../messages/language.js';
import type { MessageOverrides } from '../messages/messages.js';
import { failureView } from '../notice/notice.view.js';
import type { OpenJob } from './board.controller.js';

/** What the page has given to the board, and the open role takes too. */
interface Given {
  baseUrl: string | undefined;
  board: string | undefined;
  headingLevel: number;
  calculatorUrl: string | undefined;
  calculatorCurrency: string;
  messages: MessageOverrides | undefined;
}

export interface DetailState {
  /** How far the code of the detail is. */
  status: LazyCode<unknown>['status'];
  open: OpenJob;
  language: Language;
  /** The link that sharing gives, where it is the page's. */
  shareUrl: string | undefined;
  close: () => void;
  retry: () => void;
}

/** The open role beside the list or over it, with the way back. */
export function detailView(
  given: Given,
  { status, open, language: { messages }, shareUrl, close, retry }: DetailState,
): TemplateResult {
  return html`<button class="button back" type="button" @click=${close}>${backIcon}<span>${messages.back}</span></button>
    ${
      status === 'failed'
        ? failureView({ reason: 'error' }, messages.detailErrorTitle, messages, retry)
        : html`<fractional-job-detail
          exportparts="heading, facts, calculate, apply, save, share, description, logo, notice"
          .baseUrl=${given.baseUrl}
          .board=${given.board}
          .job=${open.idOrSlug}
          .summary=${open.summary}
          .shareUrl=${shareUrl}
          .headingLevel=${given.headingLevel}
          .calculatorUrl=${given.calculatorUrl}
          .calculatorCurrency=${given.calculatorCurrency}
          .messages=${given.messages}
        ></fractional-job-detail>`
    }`;
}
