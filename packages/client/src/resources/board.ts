import { type Board, fillPath, paths } from '@fractional-embed/contract';
import type { ApiPromise } from '../api-promise.js';
import type { Send } from '../exchange.js';
import type { CallOptions } from '../options.js';

/** The board itself. */
export interface BoardResource {
  /**
   * The board's settings: title, currency, order and theme.
   *
   * @throws ApiError with the code `board-not-found`; also NetworkError, TimeoutError, ContractError
   */
  readonly get: (options?: CallOptions) => ApiPromise<Board>;
}

export function board(send: Send, slug: string): BoardResource {
  return {
    get: (options) =>
      send({
        operation: 'board.get',
        path: () => fillPath(paths.board, { board: slug }),
        schema: ({ Board }) => Board,
        options,
      }),
  };
}
