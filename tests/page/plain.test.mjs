// Where the script of the page cannot run, or fails, the plain form stays whole
// and in sight.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browsers, launch, out, page_of, settled, text } from './browser.mjs';

for (const name of browsers()) {
  describe(name, () => {
    let browser, url, written, without;
    before(async () => {
      browser = await launch(name);
      url = page_of('plain', 'fixtures/corpora/fishing_talks');
      written = readFileSync(fileURLToPath(url), 'utf8');
      const page = await opened(changed(/<script[^]*?<\/script>/g, ''));
      without = await page.$eval('main', (main) => main.outerHTML);
      await page.close();
    });
    after(async () => { await browser?.close(); });

    /// The page with other text in it, as a file of its own; its address.
    const changed = (from, to) => {
      const path = join(out, `plain-${name}.html`);
      assert.match(written, from);
      writeFileSync(path, written.replace(from, to));
      return pathToFileURL(path).href;
    };
    const opened = async (address, first = () => {}) => {
      const page = await browser.newPage();
      page.trouble = [];
      page.on('pageerror', (error) => page.trouble.push(error.message));
      page.on('console', (message) => page.trouble.push(message.text()));
      await page.evaluateOnNewDocument(first);
      await page.goto(address);
      await settled(page);
      await new Promise((done) => setTimeout(done, 300));
      return page;
    };
    const is_plain = async (page) => {
      assert.ok(await page.$eval('main', (main) => main.checkVisibility({ visibilityProperty: true })));
      const left = await page.$eval('main', (main) => main.outerHTML);
      assert.equal(left.replace(' style=""', ''), without);
      assert.equal(await page.$('html[data-ready]'), null);
    };

    it('in a browser that unpacks nothing, without a word', async () => {
      const page = await opened(url, () => { delete window.DecompressionStream; });
      await is_plain(page);
      assert.deepEqual(page.trouble, []);
      await page.close();
    });

    it('with a script that the policy does not name', async () => {
      const page = await opened(changed(/ 'sha256-[^']*'; style-src/, '; style-src'));
      await is_plain(page);
      await page.close();
    });

    it('with a packed script that is damaged', async () => {
      const page = await opened(changed(/(id="script"[^>]*>.{5000}).{4}/, '$1AAAA'));
      await is_plain(page);
      await page.close();
    });

    it('with a word of why, when the page cannot be drawn', async () => {
      const page = await opened(url, () => { document.createElementNS = () => { throw new Error('no room'); }; });
      assert.match(await text(page, 'main > [role=alert]'), /could not be built \(Error: no room\)/);
      await page.$eval('main > [role=alert]', (note) => note.remove());
      await is_plain(page);
      await page.close();
    });
  });
}
