/** A path template of the contract as Hono writes it: `/v1/boards/{board}` is `/v1/boards/:board`. */
export function honoPath(template: string): string {
  return template.replace(/\{(\w+)\}/g, ':$1');
}
