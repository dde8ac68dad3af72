import { us2026 } from '@fractional-embed/rates/us/2026';
import { usYear } from './us-year.js';

export const tax = usYear(us2026);
