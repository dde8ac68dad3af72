/**
 * Roles saved in one story must not be saved in the next, nor what is kept of an application. Storybook keeps its own
 * settings in the same storage.
 */
export function forgetWhatIsKept(): void {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (key.startsWith('fractional-embed:')) storage.removeItem(key);
  dispatchEvent(new StorageEvent('storage'));
}
