/**
 * Ends a connection by a reset, as a network does that breaks. One that is ending by itself already can't be reset: Node
 * would keep it for ever, and never exit.
 *
 * @param {import('node:net').Socket} socket
 */
export function reset(socket) {
  if (socket.writableEnded || socket.destroyed) socket.destroy();
  else socket.resetAndDestroy();
}
