import type { DestinationStream } from 'pino';

interface Line {
  time: string;
  level: string;
  msg: string;
  durationMs?: number;
  [field: string]: unknown;
}

/** Log lines for eyes: `09:30:01 info Answered GET /v1/boards/:board 200 3.1 ms`. */
export function readableLines(stream: { write(text: string): unknown }): DestinationStream {
  return { write: (json) => void stream.write(`${readable(JSON.parse(json) as Line)}\n`) };
}

function readable({ time, level, msg, requestId: _, at, durationMs, ...fields }: Line): string {
  const duration = durationMs === undefined ? [] : [`${durationMs} ms`];
  const frames = Array.isArray(at) ? at.map((frame) => `\n    ${frame}`).join('') : '';
  return [time.slice(11, 19), level, msg, ...Object.values(fields), ...duration].join(' ') + frames;
}
