import assert from 'node:assert/strict';

const local = ['127.0.0.1', 'localhost'];

/** The administrator's page. What WordPress asks of its makers' servers, such as portraits, is answered with nothing. */
export async function signIn(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.route(
    ({ hostname }) => !local.includes(hostname),
    (route) => route.fulfill({ body: '' }),
  );
  const page = await context.newPage();
  await page.goto(`${url}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill('admin');
  await page.locator('#user_pass').fill('secret');
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
  return page;
}

export async function activate(page, url) {
  await page.goto(`${url}/wp-admin/plugins.php`);
  await page.getByRole('link', { name: 'Activate Fractional Embed' }).click();
  await page.getByText('Plugin activated.').waitFor();
}

/** Writes a page with the block in the editor, where it is seen at work, and publishes it; gives its address. */
export async function publishBlock(page, url) {
  await page.goto(`${url}/wp-admin/post-new.php?post_type=page`);
  await page.getByRole('button', { name: 'Close dialog' }).click();
  await page.getByRole('textbox', { name: 'Add title' }).fill('Roles');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/fractional');
  await page.getByRole('option', { name: 'Fractional Embed' }).click();
  await page.locator('fractional-job-board [part="job-title"]').first().waitFor();
  await page.getByLabel('Shows').selectOption('calculator');
  await page.locator('fractional-rate-calculator [part="headline"]').waitFor();
  await page.getByLabel('Shows').selectOption('board');
  await page.getByLabel('Board').fill('nobody');
  await page.locator('fractional-job-board[board="nobody"] [part="notice"]').waitFor();
  await page.getByLabel('Board').fill('demo');
  await page.locator('fractional-job-board[board="demo"] [part="job-title"]').first().waitFor();
  await publish(page);
  const view = page.locator('.post-publish-panel__postpublish').getByRole('link', { name: 'View Page' });
  const address = await view.getAttribute('href');
  assert.ok(address, 'the page was not published');
  return address;
}

async function publish(page) {
  const press = (place) => place.getByRole('button', { name: 'Publish', exact: true }).click();
  await press(page.locator('.edit-post-header'));
  await press(page.locator('.editor-post-publish-panel'));
}
