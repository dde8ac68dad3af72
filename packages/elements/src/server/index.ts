export type { BoardReads } from '../connection/board-reads.js';
export { renderElement, type ServerProperties } from './render-element.js';
export type { RenderOptions } from './render-options.js';
export { type StyleSheet, styleSheet } from './style-sheet.js';
