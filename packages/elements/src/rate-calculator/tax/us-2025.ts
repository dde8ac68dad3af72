import { us2025 } from '@fractional-embed/rates/us/2025';
import { usYear } from './us-year.js';

export const tax = usYear(us2025);
