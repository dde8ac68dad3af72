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

/** How many applications the host has from this address. */
export async function applicationsOf(email: string): Promise<number> {
  const read = async (path: string): Promise<unknown> =>
    (await fetch(`${hostUrl}/~admin=all/v1/admin/applications${path}`)).json();
  const { data } = (await read('?limit=100')) as { data: { id: string }[] };
  const all = (await Promise.all(data.map(({ id }) => read(`/${id}`)))) as { email: string }[];
  return all.filter((one) => one.email === email).length;
}

/** Turns what `faultyUrl('flaky=NAME')`, `unsure=NAME` or `busy=NAME` does on or off. */
export async function setFlaky(name: string, on: boolean): Promise<void> {
  await fetch(`${hostUrl}/~switch/${name}/${on ? 'on' : 'off'}`, { method: 'POST' });
}
