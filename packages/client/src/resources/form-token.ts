import type { FormToken } from '@fractional-embed/contract';
import { fillPath } from '@fractional-embed/contract/paths';
import type { CallOptions, Settings } from '../options.js';
import * as answers from '../writes/answers.js';
import { deliver } from '../writes/delivery.js';
import { parsePatience } from '../writes/write-options.js';
import { writePaths } from './write-paths.js';

/** Asks for what says when a form was shown: every form of a board sends the same kind of token. */
export async function fetchFormToken(
  settings: Settings,
  board: string,
  operation: string,
  options?: CallOptions,
): Promise<FormToken> {
  const { data } = await deliver(settings, {
    operation,
    path: () => fillPath(writePaths.formToken, { board }),
    schema: answers.FormToken,
    patience: parsePatience(options, settings),
    options,
  });
  return data;
}
