import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Api } from '../api.mjs';
import { Checks } from '../checks.mjs';

// The page to ask from in a browser without a window and without a network. `npm run page -- FOLDER` keeps its screenshots there.
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
const built = fileURLToPath(new URL('../../../src/Api/wwwroot/graphiql/index.html', import.meta.url));
const screenshots = process.argv[2];

if (!existsSync(browser)) {
  console.log(`Skipped: no ${browser} to try the page in; CHROMIUM names another one.`);
} else if (!existsSync(built)) {
  console.log('Skipped: the page is not built; npm run build --prefix src/Api/Page does that.');
} else {
  await tryPage();
}

async function tryPage() {
  const checks = new Checks('the page to ask from');
  const api = await Api.start();
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: true,
    viewport: { width: 1400, height: 900 },
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    await use(checks, api, await context.newPage());
  } finally {
    await context.close();
    await rm(profile, { recursive: true });
    await api.stop();
  }

  checks.tell();
}

async function use(checks, api, page) {
  const problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.stack));
  page.on('request', (request) => /^(https?|wss?):/.test(request.url()) && !request.url().startsWith(api.address) && problems.push(`asked ${request.url()}`));
  page.setDefaultTimeout(20_000);
  const picture = async (name) => screenshots && page.screenshot({ path: join(screenshots, `${name}.png`) });
  const editor = page.locator('.graphiql-query-editor .monaco-editor');
  const answer = page.locator('.graphiql-response .view-lines');
  const run = page.locator('.graphiql-execute-button');
  const type = async (text) => {
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(text);
  };
  // The editor shows spaces that do not break, and only the lines that fit.
  const waitForAnswer = (timeout, ...parts) => page.waitForFunction(
    (wanted) => {
      const shown = document.querySelector('.graphiql-response .view-lines')?.textContent.replaceAll('\u00a0', ' ') ?? '';
      return wanted.every((part) => shown.includes(part));
    },
    parts,
    { timeout });
  // The page takes over what is typed a moment later than it shows it: who runs it at once runs what was there before.
  const runUntil = async (seen) => {
    for (let left = 5; ; left--) {
      try {
        return await Promise.all([seen(left > 0 ? 4_000 : 20_000), run.click()]);
      } catch (missed) {
        if (left === 0) {
          throw missed;
        }
      }
    }
  };

  await checks.check('opens, and asks what it starts with', async () => {
    const response = await page.goto(api.url);
    assert.equal(response.status(), 200);
    await editor.waitFor();
    await runUntil((timeout) => waitForAnswer(timeout, '"totalCount"', '"promisePhone"'));
    await picture('start');
  });

  await checks.check('shows the answer of a query that is typed', async () => {
    await type('{ repairOrders(first: 2) { totalCount nodes { id status symptom } } }');
    await runUntil((timeout) => waitForAnswer(timeout, '"repairOrders"', '"symptom"'));
    await picture('answer');
  });

  await checks.check('marks what the schema does not have', async () => {
    await type('{ nothingOfTheKind }');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
  });

  await checks.check('explains the schema', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs.getByText('Query', { exact: true }).click();
    await docs.getByText('repairOrders', { exact: true }).first().click();
    await docs.getByText('How many items to return, from the beginning.').first().waitFor();
    await picture('docs');
  });

  await checks.check('watches', async () => {
    const { communities } = await api.ask('{ communities(first: 1) { nodes { id } } }');
    const communityId = communities.nodes[0].id;
    await type('subscription { onRepairOrderChanged { eventId repairOrder { symptom } } }');
    await runUntil((timeout) => page.waitForResponse((response) => response.headers()['content-type']?.startsWith('text/event-stream'), { timeout }));
    await api.ask('mutation ($input: ReportFaultInput!) { reportFault(input: $input) { errors { __typename } } }', {
      input: { channel: 'APP', symptom: '浏览器看着', communityId, place: '1号楼' },
    });
    await waitForAnswer(20_000, '浏览器看着');
    await picture('subscription');
    await run.click();
  });

  await checks.check('asks nobody else, and nothing went wrong', () => assert.deepEqual(problems, []));
}
