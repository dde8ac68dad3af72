import { readFileSync } from 'node:fs';

/** What the tool listens for to see where its clicks arrive; a page that replaces `addEventListener` makes it its own. */
const toolsEvents = /^(mouse|pointer|touch|click|auxclick|dblclick|contextmenu|drag|__playwright)/;

/**
 * What a page can't see us doing: its own world is left alone, and no policy of it is in the way.
 *
 * @param {import('playwright-core').Page} page
 */
export async function toolsBeside(page) {
  const session = await page.context().newCDPSession(page);
  const evaluate = async (options) => {
    const { result, exceptionDetails: failure } = await session.send('Runtime.evaluate', {
      awaitPromise: true,
      returnByValue: true,
      ...options,
    });
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return result;
  };

  /** In a world of its own, which has the page's DOM and nothing of its scripts. */
  async function beside(expression) {
    const { frameTree } = await session.send('Page.getFrameTree');
    const options = { frameId: frameTree.frame.id, worldName: 'beside' };
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', options);
    return (await evaluate({ expression, contextId })).value;
  }

  /** How many listeners window and document have, by event, but for those of the tools that test here. */
  async function listeners() {
    const addresses = new Map();
    session.on('Debugger.scriptParsed', ({ scriptId, url }) => addresses.set(scriptId, url));
    await session.send('Debugger.enable');
    const counts = {};
    for (const name of ['window', 'document']) {
      const { objectId } = await evaluate({ expression: name, returnByValue: false });
      const answer = await session.send('DOMDebugger.getEventListeners', { objectId: String(objectId) });
      for (const { type, scriptId } of answer.listeners) {
        const address = addresses.get(scriptId);
        if (!address || (toolsEvents.test(type) && !address.includes('/embed/'))) continue;
        counts[`${name} ${type}`] = (counts[`${name} ${type}`] ?? 0) + 1;
      }
    }
    await session.send('Debugger.disable');
    return counts;
  }

  /** What is alive once the rubbish is gone. */
  async function alive() {
    // What came last is held a little longer: by timers and observers that have yet to tell of it.
    await new Promise((later) => setTimeout(later, 1000));
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners };
  }

  return { inPage: async (expression) => (await evaluate({ expression })).value, beside, listeners, alive };
}

/** What axe finds to be too faint in these elements, as far as it can tell. */
export async function faintTexts(tools, tags, axeFile) {
  const axe = readFileSync(axeFile, 'utf8');
  const run = `axe.run({ include: ${JSON.stringify(tags.map((tag) => [tag]))} },
    { runOnly: ['color-contrast'], resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ nodes }) => nodes.map(({ target, any }) => {
      const path = target.flat();
      return { tag: path[0], text: path.at(-1) + ': ' + any[0]?.message };
    })))`;
  return tools.beside(`${axe};\n${run}`);
}
