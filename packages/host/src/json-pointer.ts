/** Where a value is below a root such as `/query` or `/body` (RFC 6901). */
export function jsonPointer(root: string, path: readonly PropertyKey[]): string {
  const steps = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return root + steps.join('');
}
