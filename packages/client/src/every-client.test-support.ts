import { createClient } from './index.js';
import { createLiteClient, type LiteClient } from './lite.js';
import type { ClientOptions } from './options.js';

/** Every transport, for the suite that holds them to the same behaviour. */
export const everyClient: readonly { name: string; create: (options: ClientOptions) => LiteClient }[] = [
  { name: 'createClient', create: createClient },
  { name: 'createLiteClient', create: createLiteClient },
];
