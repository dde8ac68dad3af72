const anyAddress = new Set(['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost']);

/** Where people reach a host that was told no PUBLIC_URL. */
export function defaultPublicUrl(host: string, port: number): string {
  return `http://${anyAddress.has(host) ? 'localhost' : bracketed(host)}:${port}`;
}

/**
 * Where this machine reaches it. An address, not `localhost`: that may be another program's port on the other IP
 * version, and the admin key goes there.
 */
export function localUrl(host: string, port: number): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  return `http://${host === '::' ? '[::1]' : bracketed(host)}:${port}`;
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
