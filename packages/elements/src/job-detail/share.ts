/** What became of sharing: done, given up by the visitor, or the link is to be copied by hand. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'by-hand';

/** Shares by the device's own sheet where fingers are used, and by the clipboard elsewhere. */
export async function share(title: string, url: string): Promise<ShareOutcome> {
  if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'by-hand'; // Frames and plain-http pages have no clipboard.
  }
}
