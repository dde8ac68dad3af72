import { describe, expect, it } from 'vitest';
import { createLog, type LogFields } from './log.js';
import { readableLines } from './log-readable.js';

function capture() {
  const lines: string[] = [];
  return { lines, log: createLog({ destination: { write: (line) => void lines.push(line) } }) };
}

describe('the log', () => {
  it('writes a JSON line with what is allowed', () => {
    const { lines, log } = capture();
    log.write('info', 'Answered', {
      requestId: 'r1',
      method: 'GET',
      route: '/v1/boards/:board',
      status: 200,
      durationMs: 3.1,
    });
    log.write('debug', 'Not shown');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      msg: 'Answered',
      requestId: 'r1',
      method: 'GET',
      route: '/v1/boards/:board',
      status: 200,
      durationMs: 3.1,
    });
  });

  it('leaves out every field that is not on the list', () => {
    const { lines, log } = capture();
    log.write('info', 'Answered', { status: 200, ip: '192.0.2.1', query: 'canary' } as LogFields);
    expect(Object.keys(JSON.parse(lines[0]!) as object)).toEqual(['level', 'time', 'status', 'msg']);
  });

  it('tells the kind and place of an error, not its message', () => {
    const { lines, log } = capture();
    log.failure('Answered internal', Object.assign(new RangeError('canary\nin two lines'), { code: 'E_SOME' }));
    expect(lines[0]).not.toContain('canary');
    const line = JSON.parse(lines[0]!) as { error: string; errorCode: string; at: string[] };
    expect(line).toMatchObject({ level: 'error', error: 'RangeError', errorCode: 'E_SOME' });
    expect(line.at[0]).toMatch(/^at .*log\.test\.ts/);
  });

  it('survives what is thrown but no error', () => {
    const { lines, log } = capture();
    log.failure('Failed', 'canary');
    expect(JSON.parse(lines[0]!)).toMatchObject({ msg: 'Failed', error: 'string' });
    expect(lines[0]).not.toContain('canary');
  });

  it('is readable on a terminal', () => {
    const shown: string[] = [];
    const log = createLog({ destination: readableLines({ write: (text) => shown.push(text) }) });
    log.write('info', 'Answered', { requestId: 'r1', method: 'GET', route: '/healthz', status: 200, durationMs: 3.1 });
    expect(shown.join('')).toMatch(/^\d\d:\d\d:\d\d info Answered GET \/healthz 200 3\.1 ms\n$/);
  });
});
