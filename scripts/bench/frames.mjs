/**
 * Runs in the page: `frames.start()`, and `frames.stop()` tells how the frames since then came.
 *
 * A frame is late when the next animation frame begins more than one display interval after the last. That is what the
 * page's own thread can be blamed for. The two others were tried on: long animation frames begin at 50 ms, three frames
 * too late for a slider; and the compositor's own count of dropped frames, as traces have it, takes in what a machine
 * without a graphics card fails to raster, with the page idle. The worst event is Event Timing's, from the hand to the paint;
 * it is told in steps of 8 ms, and not at all below 16.
 */
export function recordFrames() {
  const intervalMs = 1000 / 60;
  let begun = [];
  let events = [];
  let running = 0;
  const note = (time) => {
    begun.push(time);
    running = globalThis.requestAnimationFrame(note);
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) events.push(duration);
  }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));
  const start = () => {
    begun = [];
    events = [];
    running = globalThis.requestAnimationFrame(note);
  };
  const stop = async () => {
    globalThis.cancelAnimationFrame(running);
    // Durations are told once the frame is on screen.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const gaps = begun.slice(1).map((time, index) => time - begun[index]);
    const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / intervalMs) - 1), 0);
    return { count: begun.length, dropped, worstFrame: Math.max(...gaps), worstEvent: Math.max(0, ...events) };
  };
  Object.assign(globalThis, { frames: { start, stop } });
}
