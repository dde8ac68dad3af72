export * from './convert-pay.js';
export * from './errors.js';
