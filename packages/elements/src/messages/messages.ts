import type { en } from './en.js';

/** Every text an element can say. English is the shape that other languages are checked against. */
export type Messages = typeof en;

/** Texts to say instead; what is left out stays as it is. */
export type MessageOverrides = Partial<Messages>;
