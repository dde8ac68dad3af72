import type { Stand } from '../connection/given-client.js';

/** Elements ask for their client again and again, and know by it whether it still is the same board. */
export function onceEach(stand: Stand): Stand {
  const made = new WeakMap<object, ReturnType<Stand>>();
  return (client) => {
    const known = made.get(client) ?? stand(client);
    made.set(client, known);
    return known;
  };
}
