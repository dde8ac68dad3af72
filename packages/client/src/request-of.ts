/** On pages with MooTools `Request` is something else; then what a request is made of stands for it. */
export function requestOf(url: string, init: RequestInit): Request {
  const request = new Request(url, init);
  return request.url ? request : ({ url, ...init } as Request);
}
