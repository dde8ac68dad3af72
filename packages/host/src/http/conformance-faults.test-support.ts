// Ways in which a host could be wrong, on the way between it and who asks it.

export type Fetch = (request: Request) => Promise<Response>;
export type Fault = [fault: string, caseName: RegExp, wrong: (fetch: Fetch) => Fetch];

/** The page of jobs that a request got, changed on its way. */
export function changingPages(change: (page: Page, url: URL) => void) {
  return (fetch: Fetch): Fetch =>
    async (request) => {
      const response = await fetch(request);
      const url = new URL(request.url);
      if (!url.pathname.endsWith('/jobs') || response.status !== 200 || request.method !== 'GET') return response;
      const page = (await response.json()) as Page;
      change(page, url);
      return new Response(JSON.stringify(page), response);
    };
}

interface Page {
  data: { id: string; title: string; postedAt: string; company: { stage: string | null } }[];
  nextCursor: string | null;
  total: number;
  facets: Record<string, { value: string; count: number }[]>;
}

export function changingQueries(change: (query: URLSearchParams) => void) {
  return (fetch: Fetch): Fetch =>
    async (request) => {
      const url = new URL(request.url);
      change(url.searchParams);
      return fetch(new Request(url, request));
    };
}

export function changingHeaders(change: (headers: Headers, response: Response) => void) {
  return (fetch: Fetch): Fetch =>
    async (request) => {
      const response = await fetch(request);
      const headers = new Headers(response.headers);
      change(headers, response);
      const { status } = response;
      return new Response(status === 304 || status === 204 ? null : response.body, { status, headers });
    };
}

/** What is written, sent otherwise than it came. */
export function changingWrites(change: (headers: Headers, body: string) => string | void) {
  return (fetch: Fetch): Fetch =>
    async (request) => {
      if (request.method !== 'POST') return fetch(request);
      const headers = new Headers(request.headers);
      const body = await request.text();
      return fetch(new Request(request.url, { method: 'POST', headers, body: change(headers, body) ?? body }));
    };
}

/** Takes what it should refuse with this status. */
export function takingInstead(status: number) {
  return (fetch: Fetch): Fetch =>
    async (request) => {
      const response = await fetch(request);
      if (request.method !== 'POST' || response.status !== status) return response;
      const receipt = { id: 'app_0123456789abcdef', status: 'received', receivedAt: '2026-03-02T12:00:00Z' };
      return Response.json(receipt, { status: 201, headers: response.headers });
    };
}

/** Takes a proof that was taken before. */
export function takingProofAgain(fetch: Fetch): Fetch {
  let taken: Response | undefined;
  return async (request) => {
    const hasProof = request.method === 'POST' && (await request.clone().text()).includes('"proof":');
    if (hasProof && taken) return taken.clone();
    const response = await fetch(request);
    if (hasProof && response.ok) taken = response.clone();
    return response;
  };
}
