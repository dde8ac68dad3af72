import type { LitElement } from 'lit';

/** Where focus and scrolling go when a board changes under the visitor. */

export function focusJob(root: ParentNode, id: string): void {
  root.querySelector<HTMLElement>(`a[data-job="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

/** Closes the open filter panels, but for one. @returns The last panel that was closed. */
export function closePanels(root: ParentNode, but?: EventTarget | null): HTMLDetailsElement | undefined {
  let closed: HTMLDetailsElement | undefined;
  for (const panel of root.querySelectorAll<HTMLDetailsElement>('details[open]')) {
    if (panel === but) continue;
    panel.open = false;
    closed = panel;
  }
  return closed;
}

/** Whether the click asks the browser for a new tab, a window or a download, which is not ours to take. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/**
 * Brings what was opened into view: beside the list the detail sticks to the window, so the row must be seen; in the
 * list's place its beginning must, which may be far above.
 */
export function showOpened(host: LitElement): void {
  const current = host.renderRoot.querySelector<HTMLElement>('[data-current]');
  if (current?.offsetParent) current.scrollIntoView({ block: 'nearest' });
  else if (host.getBoundingClientRect().top < 0) host.scrollIntoView({ block: 'start' });
}
