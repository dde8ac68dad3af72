/** Roles saved in one story must not be saved in the next. Storybook keeps its own settings in the same storage. */
export function forgetSavedRoles(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('fractional-embed:')) localStorage.removeItem(key);
  dispatchEvent(new StorageEvent('storage'));
}
