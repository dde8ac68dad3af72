import { us2025 } from '@fractional-embed/rates/us/2025';
import { taxYear } from './tax-year.js';

export const tax = taxYear(us2025);
