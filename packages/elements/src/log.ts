/** Tells the page's owner what to mend. The one place that writes to the console. */
export function logError(tag: string, message: string, ...details: unknown[]): void {
  console.error(`<${tag}> ${message}`, ...details);
}
