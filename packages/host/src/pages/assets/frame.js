// Tells the page around a frame how high the board in it is, so that it can be shown whole. Whoever frames it may know that.
const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'fractional-frame-height', height }, '*');
};

if (parent !== window) new ResizeObserver(tell).observe(document.body);
