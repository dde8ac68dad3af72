/** Written into the build: see config/main.ts. */
declare const STORIES_HOST_URL: string;

/** The real host, with its samples on the board `demo` and nothing on the board `empty`. */
export const hostUrl = STORIES_HOST_URL;

/** The same host behind a fault, such as `delay=300`, `status=400`, `reset`, `garbage` or `flaky=name`. */
export const faultyUrl = (fault: string): string => `${hostUrl}/~${fault}/`;

/**
 * The same host by an address of its own: a page has one application for a host and a role, and what one story has
 * filled in, the next one would show.
 */
export const ownHost = (story: string): string => faultyUrl(`flaky=${story}`);

/** Turns the resets of `faultyUrl('flaky=NAME')` on or off. */
export async function setFlaky(name: string, on: boolean): Promise<void> {
  await fetch(`${hostUrl}/~switch/${name}/${on ? 'on' : 'off'}`, { method: 'POST' });
}
