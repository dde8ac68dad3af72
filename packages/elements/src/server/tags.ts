/** The code of each tag, loaded when a page has it. */
export const codeOf = {
  'fractional-provider': () => import('../provider/fractional-provider.js'),
  'fractional-job-board': () => import('../job-board/fractional-job-board.js'),
  'fractional-job-list': () => import('../job-list/fractional-job-list.js'),
  'fractional-job-detail': () => import('../job-detail/fractional-job-detail.js'),
  'fractional-apply-form': () => import('../apply-form/fractional-apply-form.js'),
  'fractional-newsletter': () => import('../newsletter/fractional-newsletter.js'),
  'fractional-rate-calculator': () => import('../rate-calculator/fractional-rate-calculator.js'),
};
