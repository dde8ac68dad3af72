declare global {
  interface Window {
    testHost: { url: string; closedJob: string };
  }
}

/** The real host with its sample board `demo`. */
export const hostUrl = window.testHost.url;

/** The slug of a role that is closed. */
export const closedJob = window.testHost.closedJob;

/** The same host behind a fault, such as `delay=300`, `status=503`, `reset`, `garbage` or `flaky=name`. */
export const faultyUrl = (fault: string): string => `${hostUrl}/~${fault}/`;

/** Turns the resets of `faultyUrl('flaky=NAME')` on or off. */
export async function setFlaky(name: string, on: boolean): Promise<void> {
  await fetch(`${hostUrl}/~switch/${name}/${on ? 'on' : 'off'}`, { method: 'POST' });
}
