import type { noChange } from 'lit';

/** What of the calculator can be drawn apart: what is near the hand that moves a slider, and what is far from it. */
export const parts = {
  near: ['fields', 'headline', 'figures'],
  far: ['share', 'breakdown', 'comparison', 'rest'],
} as const;

export type Part = (typeof parts)['near' | 'far'][number];

/** Draws a part, or leaves it as it was drawn before. */
export type Draw = <T>(part: Part, draw: () => T) => T | typeof noChange;
