import { us2026 } from '@fractional-embed/rates/us/2026';
import { taxYear } from './tax-year.js';

export const tax = taxYear(us2026);
