// Written from the elements’ own documentation by scripts/lib/elements: change it there.
export { ApplyForm } from './apply-form.js';
export { JobBoard } from './job-board.js';
export { JobDetail } from './job-detail.js';
export { JobList } from './job-list.js';
export { Newsletter } from './newsletter.js';
export { Provider } from './provider.js';
export { RateCalculator } from './rate-calculator.js';
