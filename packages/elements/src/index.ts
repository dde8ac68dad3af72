export { FractionalApplyForm } from './apply-form/fractional-apply-form.js';
export type { ApplyPrefill } from './apply-form/prefill.js';
export { setDefaultBaseUrl } from './connection/default-base-url.js';
export {
  type ApplicationErrorDetail,
  type ApplicationSubmitDetail,
  type ApplicationSuccessDetail,
  FractionalApplicationErrorEvent,
  FractionalApplicationSubmitEvent,
  FractionalApplicationSuccessEvent,
} from './events/application-events.js';
export { FractionalJobApplyEvent, FractionalJobShareEvent } from './events/detail-events.js';
export { FractionalJobSaveEvent, FractionalJobSelectEvent, FractionalJobsShowEvent } from './events/job-events.js';
export {
  FractionalNewsletterErrorEvent,
  FractionalNewsletterSubmitEvent,
  FractionalNewsletterSuccessEvent,
  type NewsletterEntry,
  type NewsletterErrorReason,
} from './events/newsletter-events.js';
export { FractionalJobBoard } from './job-board/fractional-job-board.js';
export type { UrlSyncMode } from './job-board/url-sync.controller.js';
export { type CalculateDetail, FractionalJobCalculateEvent } from './job-detail/calculate-event.js';
export { FractionalJobDetail } from './job-detail/fractional-job-detail.js';
export { FractionalJobList } from './job-list/fractional-job-list.js';
export type { MessageOverrides, Messages } from './messages/messages.js';
export { FractionalNewsletter } from './newsletter/fractional-newsletter.js';
export { FractionalProvider } from './provider/fractional-provider.js';
export { FractionalRateCalculator } from './rate-calculator/fractional-rate-calculator.js';
export type { CalculatorInputs } from './rate-calculator/inputs/inputs.js';
export type { CalculatorMessageOverrides, CalculatorMessages } from './rate-calculator/messages/en.js';
export { FractionalRateFindRolesEvent } from './rate-calculator/share/find-roles-event.js';
