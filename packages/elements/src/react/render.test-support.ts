import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.test-support.ts';

/** What a server sends: Node, without a DOM. */
export const render = (baseUrl: string): string => renderToString(createElement(App, { baseUrl }));
