import { ashby } from './ashby.js';
import { greenhouse } from './greenhouse.js';
import type { Importer } from './importer.js';
import { lever } from './lever.js';
import { remotive } from './remotive.js';
import { schemaOrg } from './schema-org.js';

/** Every system that listings can be imported from, by its name on the wire and in the command line. */
export const importers: Readonly<Record<string, Importer>> = {
  ashby,
  greenhouse,
  lever,
  remotive,
  'schema-org': schemaOrg,
};

export type { Feed, Importer, Posting } from './importer.js';
export { FeedUnreadable, maxPostings } from './importer.js';
