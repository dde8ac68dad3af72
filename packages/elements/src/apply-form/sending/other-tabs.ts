/** What tabs of one origin tell each other: that an application for a role was sent, and nothing of it. */
interface Told {
  readonly scope: string;
  readonly receivedAt: string;
}

const settleMs = 150;

function channel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('fractional-embed:applied');
  } catch {
    return undefined; // Not there, or refused.
  }
}

export function tellOtherTabs(scope: string, receivedAt: string): void {
  const sender = channel();
  sender?.postMessage({ scope, receivedAt } satisfies Told);
  sender?.close();
}

/** @returns How to stop. */
export function listenToOtherTabs(scope: string, sent: (receivedAt: string) => void): () => void {
  const receiver = channel();
  receiver?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.scope === scope) sent(data.receivedAt);
  });
  return () => receiver?.close();
}

/** Time for what another tab told just before it gave up its turn. */
export function settle(): Promise<void> {
  return new Promise((later) => setTimeout(later, settleMs));
}
