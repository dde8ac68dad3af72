import { createElement, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.test-support.ts';

/** Takes over what a server has sent. */
export function hydrate(): void {
  const root = document.querySelector<HTMLElement>('#root')!;
  hydrateRoot(root, createElement(StrictMode, null, createElement(App, { baseUrl: root.dataset.baseUrl ?? '' })));
}
