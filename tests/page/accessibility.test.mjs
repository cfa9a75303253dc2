// axe-core finds nothing to object to: light, dark, print, and 320 px wide,
// where nothing but tables and drawings scrolls sideways.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, open, out, page_of, require, settled, show, views } from './browser.mjs';

const axe = require('axe-core');
const inputs = { fishing_talks: 'fixtures/corpora/fishing_talks', museums: 'fixtures/records/museums.csv' };
if (process.env.PAGE_CORPUS) inputs.corpus = process.env.PAGE_CORPUS;

const modes = {
  light: { features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  narrow: { width: 320, height: 700, features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  narrow_dark: { width: 320, height: 700, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
};

async function objections(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map((v) => `${v.id}: ${v.nodes.length} x ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary}`);
  });
}

describe('accessibility', () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(async () => { await browser?.close(); });

  for (const [input, path] of Object.entries(inputs)) {
    for (const [mode, how] of Object.entries(modes)) {
      it(`${input} ${mode}`, async () => {
        const page = await open(browser, page_of(input, path), how);
        for (const view of views) {
          await show(page, `#/${view}`);
          await page.$$eval('details', (all) => all.forEach((d) => { d.open = true; }));
          await settled(page);
          assert.deepEqual(await objections(page), [], view);
          const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok(wide <= room, `${view} is ${wide} px wide in ${room}`);
          await page.screenshot({ path: join(out, `${input}-${view.replace(/\W.*/, '_whole')}-${mode}.png`), fullPage: true });
        }
        await page.close();
      });
    }

    it(`${input} in print`, async () => {
      const page = await open(browser, page_of(input, path));
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMediaType('print');
      await settled(page);
      assert.ok(await page.$('.print'));
      assert.deepEqual(await objections(page), []);
      await page.close();
    });
  }

  it('the help', async () => {
    const page = await open(browser, page_of('fishing_talks', inputs.fishing_talks));
    await page.keyboard.press('?');
    await settled(page);
    assert.deepEqual(await objections(page), []);
    await page.close();
  });

  it('targets of 24 px', async () => {
    const page = await open(browser, page_of('fishing_talks', inputs.fishing_talks), { width: 320, height: 700 });
    for (const view of views) {
      await show(page, `#/${view}`);
      // A link within a sentence is exempt (WCAG 2.5.8).
      const small = await page.$$eval('button, select, input, .button, .row, nav a, summary, td a', (all) => all
        .filter((e) => e.getClientRects().length > 0 && !e.closest('p, li:not(.virtual li):not(nav li)'))
        .map((e) => [(e.closest('label') ?? e).getBoundingClientRect(), e])
        .filter(([box]) => box.width < 24 || box.height < 23.9).map(([box, e]) => `${e.outerHTML.slice(0, 100)} ${box.width} x ${box.height}`));
      assert.deepEqual(small, [], view);
    }
    await page.close();
  });
});
