import { svg } from 'lit';
import { icon } from '../icons/icons.js';

export const shareIcon = icon(svg`<path d="M10 12.5v-10m0 0L6.5 6M10 2.5 13.5 6M4.5 10v6.5h11V10" />`);
