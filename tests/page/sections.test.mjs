// Every section opens from disk, by keyboard alone, without a request, an error
// or a breach of the policy, in each browser.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { browsers, launch, open, out, page_of, result_of, settled, show, tab_to, text, views } from './browser.mjs';

const inputs = {
  fishing_talks: 'fixtures/corpora/fishing_talks', lido_vote: 'fixtures/corpora/lido_vote',
  quellahue_quake: 'fixtures/corpora/quellahue_quake', savings_trial: 'fixtures/corpora/savings_trial',
  museums: 'fixtures/records/museums.csv', ferries: 'fixtures/records/ferries.jsonl',
};
const extra = process.env.PAGE_CORPUS;
if (extra) inputs.corpus = extra;

for (const name of browsers()) {
  describe(name, () => {
    let browser;
    before(async () => { browser = await launch(name); });
    after(async () => { await browser?.close(); });

    for (const [input, path] of Object.entries(inputs)) {
      it(`shows every section of ${input}`, async () => {
        const result = result_of(path);
        const page = await open(browser, page_of(input, path));
        for (const view of views) {
          await show(page, `#/${view}`);
          assert.equal(await page.$$eval('h1', (all) => all.length), 1, view);
          assert.equal(await page.$$eval('main h2', (all) => all.length), 1, view);
          assert.ok((await text(page, 'main')).length > 40, `${view} is empty`);
          if (path.includes('/records/')) {  // whose text has none of these words
            assert.doesNotMatch(await text(page, '.shell'), /\b(true|false|lies?|lied|liars?)\b/i, view);
          }
          if (name === 'chromium' && (input === 'fishing_talks' || input === 'corpus')) {
            await page.screenshot({ path: join(out, `${input}-${view.replace(/\W.*/, '_whole')}.png`), fullPage: true });
          }
        }
        assert.equal(await page.$$eval('ul[aria-label=Claims] li', (all) => all.length), 0);
        await show(page, '#/claims');
        const rows = await page.$eval('ul[aria-label=Claims] li', (row) => Number(row.getAttribute('aria-setsize')));
        assert.equal(rows, result.claims.length);
        assert.deepEqual(await page.trouble(), []);
        await page.close();
      });
    }

    it('reaches every section by keyboard alone', async () => {
      const page = await open(browser, page_of('keyboard', inputs.fishing_talks));
      const titles = ['Summary', 'Disputes', 'Claims', 'Why this probability', 'Sources',
        'Who copies whom', 'Time line', 'Graph', 'Method'];
      for (let k = 0; k < titles.length; ++k) {
        await page.focus('.skip');
        await page.evaluate((at) => { window.wanted = document.querySelectorAll('.masthead nav a')[at]; }, k);
        await tab_to(page, () => document.activeElement === window.wanted);
        await page.keyboard.press('Enter');
        await settled(page);
        assert.equal(await text(page, 'main h2'), titles[k]);
        if (k > 0) {
          assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H2',
            'a new section takes the focus');
        }
      }
      const letters = { s: 'Summary', d: 'Disputes', c: 'Claims', y: 'Why this probability', o: 'Sources',
        p: 'Who copies whom', t: 'Time line', g: 'Graph', m: 'Method' };
      for (const [key, title] of Object.entries(letters)) {
        await page.keyboard.press(key);
        await settled(page);
        assert.equal(await text(page, 'main h2'), title);
      }
      assert.deepEqual(await page.trouble(), []);
      await page.close();
    });

    it('turns keys of one letter off', async () => {
      const page = await open(browser, page_of('keyboard', inputs.fishing_talks));
      await page.keyboard.press('?');
      await settled(page);
      assert.ok(await page.$eval('dialog', (dialog) => dialog.open));
      await page.focus('dialog input[type=checkbox]');
      await page.keyboard.press(' ');
      await page.keyboard.press('Escape');
      await settled(page);
      assert.ok(!await page.$eval('dialog', (dialog) => dialog.open));
      await page.keyboard.press('g');
      await settled(page);
      assert.equal(await text(page, 'main h2'), 'Summary');
      await page.close();
    });

    it('leads past the masthead by the skip link', async () => {
      const page = await open(browser, page_of('keyboard', inputs.fishing_talks));
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
      await page.keyboard.press('Enter');
      await settled(page);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'summary');
      await page.close();
    });
  });
}
