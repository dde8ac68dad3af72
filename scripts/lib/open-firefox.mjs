import puppeteer from 'puppeteer-core';

/** A Firefox without a window, spoken to by WebDriver BiDi: Playwright has only a Firefox of its own making. */
export function openFirefox(executablePath) {
  return puppeteer.launch({ browser: 'firefox', executablePath });
}
