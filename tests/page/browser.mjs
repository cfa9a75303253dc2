// What the tests of the page share: pages, browsers, and what went wrong in
// them. CROSSCHECK names the program, PAGE_OUT the folder for pages and
// screenshots, PAGE_BROWSERS the browsers ("chromium firefox").
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { make_page } from './make_page.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const require = createRequire(join(root, 'engine/report/page/package.json'));
const puppeteer = require('puppeteer-core');

export const program = process.env.CROSSCHECK ?? join(root, 'build/release/crosscheck');
export const out = process.env.PAGE_OUT ?? join(root, 'build/page');
mkdirSync(out, { recursive: true });

const kPaths = {
  chromium: ['/usr/bin/chromium'],
  firefox: ['/usr/bin/firefox-esr'],
};

/// The browsers to test in: those named, else those installed. Chromium must be.
export function browsers() {
  const named = process.env.PAGE_BROWSERS?.split(/\s+/).filter(Boolean);
  return named ?? ['chromium', ...existsSync(kPaths.firefox[0]) ? ['firefox'] : []];
}

export function launch(name = 'chromium') {
  const executablePath = kPaths[name]?.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error(`no ${name} here: apt install ${name}`);
  return puppeteer.launch({ browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath, headless: true,
    args: name === 'chromium' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [] });
}

/// The result of a run of the program, as an object.
export function result_of(...inputs) {
  const text = execFileSync(program, ['contradictions', ...inputs, '--format', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(text);
}

/// The page that the program writes of some input; its address.
export function page_of(name, ...inputs) {
  const path = join(out, `${name}.html`);
  execFileSync(program, ['contradictions', ...inputs, '-o', path], { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] });
  return pathToFileURL(path).href;
}

/// Writes the page of a result that no input gives; its address.
export function write_page(name, result, layout) {
  const path = join(out, `${name}.html`);
  writeFileSync(path, make_page(result, layout));
  return pathToFileURL(path).href;
}

/// Opens a page and watches it. `trouble` gathers errors, messages of errors on
/// the console, breaches of the policy, and requests for anything but the file.
export async function open(browser, url, { hash = '', width = 1200, height = 900, features = [] } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  if (features.length > 0) await page.emulateMediaFeatures(features);
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warn', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const to = request.url();
    if (to.split('#')[0] !== url && !to.startsWith('blob:')) trouble.push(`request: ${to}`);
  });
  await page.evaluateOnNewDocument(() => {
    window.breaches = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.breaches.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.goto(url + hash);
  await page.waitForSelector('html[data-ready]', { timeout: 60000 });
  await settled(page);
  page.trouble = async () => [...trouble, ...await page.evaluate(() => window.breaches)];
  return page;
}

/// Two frames, so that what was asked for is drawn.
export function settled(page) {
  return page.evaluate(() => new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))));
}

export async function show(page, hash) {
  await page.evaluate((to) => { location.hash = to; }, hash);
  await settled(page);
}

export const views = ['summary', 'disputes', 'claims', 'why', 'sources', 'copies',
  'timeline', 'graph', 'graph?whole=1', 'method'];

/// Presses Tab until the element in focus fits; fails where none does.
export async function tab_to(page, fits, most = 400) {
  for (let k = 0; k < most; ++k) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(fits)) return;
  }
  throw new Error(`the Tab key never reaches ${fits}`);
}

/// The text of the first element.
export function text(page, selector) {
  return page.$eval(selector, (element) => element.textContent);
}
