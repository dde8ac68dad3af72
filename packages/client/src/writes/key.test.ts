import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKey, parseKey } from './key.js';

const uuid4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

afterEach(() => vi.unstubAllGlobals());

describe('a key', () => {
  it('is a random UUID', () => {
    const keys = Array.from({ length: 100 }, createKey);
    expect(new Set(keys).size).toBe(100);
    for (const key of keys) expect(key).toMatch(uuid4);
  });

  it('is one as well on pages without https', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const keys = Array.from({ length: 100 }, createKey);
    expect(new Set(keys).size).toBe(100);
    for (const key of keys) expect(key).toMatch(uuid4);
  });

  it('that was given is taken if a header can carry it', () => {
    for (const key of [createKey(), 'sixteen-letters!', 'x'.repeat(255)]) expect(parseKey(key)).toBe(key);
    for (const key of [
      '',
      'fifteen-letters',
      'x'.repeat(256),
      'sixteen letters!',
      '"a-quoted-key-0123"',
      'zoë-zoë-zoë-zoë-zoë',
    ]) {
      expect(() => parseKey(key)).toThrow('"key"');
    }
    expect(() => parseKey(7 as never)).toThrow(TypeError);
  });
});
