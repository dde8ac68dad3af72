import { expect, it } from 'vitest';
import { ApiError } from './api-error.js';

it.each([
  ['Answer this question: Why us?', '/body/x: Answer this question: Why us?'],
  ['Write your name.', '/body/x: Write your name.'],
  ['Write your name', '/body/x: Write your name.'],
])('ends %j with one mark', (message, end) => {
  const errors = [{ pointer: '/body/x', code: 'required', message }];
  const about = { type: 't', title: 'Wrong', status: 400, code: 'invalid-request', requestId: 'r', errors };
  const context = { operation: 'applications.submit', url: 'https://jobs.example.org/v1', requestId: 'r' };
  const error = new ApiError(context, { status: 400, problem: about, retryAfterSeconds: undefined });
  expect(error.message).toMatch(/\(invalid-request: Wrong\)\. /);
  expect(error.message.endsWith(end)).toBe(true);
});
