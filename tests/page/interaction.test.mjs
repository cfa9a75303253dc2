// What a reader does: searches, narrows down, opens a card, asks why, decides,
// walks the graph, and finds all of it again by the address.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { browsers, launch, open, out, page_of, result_of, settled, show, text, write_page } from './browser.mjs';
import { made_result } from './made_result.mjs';

const result = result_of('fixtures/corpora/fishing_talks');
const key_of = (dispute) => dispute.key ?? `${dispute.topic} / ${dispute.slot}`;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/// Claims by an independent, slow reading of the result.
function holding(words) {
  const source = new Map(result.sources.map((s) => [s.id, s.name]));
  const fold = (s) => (s ?? '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return result.claims.filter((claim) => fold([claim.item, claim.slot, claim.value, claim.understood, claim.text,
    claim.speaker, source.get(claim.source), ...claim.evidence.map((q) => q.exact)].join('\n')).includes(fold(words)));
}

const row_count = (page) => page.$$eval('ul[aria-label=Claims] li', (all) =>
  all.length === 0 ? 0 : Number(all[0].getAttribute('aria-setsize')));

/// The contents of the next file that the page lets the reader save.
async function saved(page, folder, click) {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const before_click = new Set(readdirSync(folder));
  await click();
  for (let k = 0; k < 100; ++k) {
    await sleep(50);
    const fresh = readdirSync(folder).filter((name) => !before_click.has(name) && !name.endsWith('.crdownload'));
    if (fresh.length > 0) return readFileSync(join(folder, fresh[0]), 'utf8');
  }
  throw new Error('nothing was saved');
}

for (const name of browsers()) {
  describe(name, () => {
    let browser, url;
    before(async () => { browser = await launch(name); url = page_of('interaction', 'fixtures/corpora/fishing_talks'); });
    after(async () => { await browser?.close(); });

    it('searches as one types', async () => {
      const page = await open(browser, url);
      await page.keyboard.press('/');
      await sleep(150);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
      for (const words of ['thorkelsson', 'nearly six hours']) {
        await page.$eval('#search', (field) => field.select());
        await page.keyboard.type(words);
        await settled(page);
        assert.equal(await row_count(page), holding(words).length, words);
        assert.ok(holding(words).length > 0);
      }
      await page.keyboard.type(' zzzz');
      await settled(page);
      assert.match(await text(page, '.nothing'), /No claim fits/);
      assert.deepEqual(await page.trouble(), []);
      await page.close();
    });

    it('widens what it found as words are taken back, from the top of the list', async () => {
      const page = await open(browser, url, { hash: '#/claims' });
      await page.$eval('.virtual', (box) => { box.scrollTop = 4000; });
      await settled(page);
      const word = 'thorkelsson';
      await page.focus('#search');
      await page.keyboard.type(word);
      for (let k = word.length; k > 0; --k) {
        await settled(page);
        assert.equal(await row_count(page), holding(word.slice(0, k)).length, word.slice(0, k));
        assert.equal(await page.$eval('.virtual', (box) => box.scrollTop), 0);
        assert.equal(await page.$eval('ul[aria-label=Claims] li', (row) => row.dataset.row), '0');
        await page.keyboard.press('Backspace');
      }
      await settled(page);
      assert.equal(await row_count(page), result.claims.length);
      assert.deepEqual(await page.trouble(), []);
      await page.close();
    });

    it('finds letters with accents without them', async () => {
      const page = await open(browser, url, { hash: '#/claims?q=Haldorsdottir' });
      assert.equal(await row_count(page), holding('Haldórsdóttir').length);
      assert.ok(await row_count(page) > 0);
      await page.close();
    });

    it('narrows down by facets whose counts hold', async () => {
      const page = await open(browser, url, { hash: '#/claims' });
      const facet = (title, at) => page.evaluate((t, k) => {
        const field = [...document.querySelectorAll('.facet')].find((f) => f.querySelector('legend').textContent === t);
        const label = field.querySelectorAll('label')[k];
        label.querySelector('input').click();
        return Number(label.querySelector('.tally').textContent.replace(/\D/g, ''));
      }, title, at);
      const disputed = new Set(result.disputes.flatMap((d) => d.sides.flatMap((s) => s.claims)));
      assert.equal(await facet('Standing', 0), disputed.size);
      await settled(page);
      assert.equal(await row_count(page), disputed.size);
      const tally = await facet('Source', 0);
      await settled(page);
      assert.equal(await row_count(page), tally);
      assert.ok(tally < disputed.size);
      const address = await page.evaluate(() => location.hash);
      const again = await open(browser, url, { hash: address });
      assert.equal(await row_count(again), tally, 'the address restores the choice');
      assert.deepEqual(await again.trouble(), []);
      await page.close();
      await again.close();
    });

    it('sorts by each order', async () => {
      const page = await open(browser, url, { hash: '#/claims?sort=score' });
      const shares = await page.$$eval('ul[aria-label=Claims] .row', (rows) => rows.map((row) => row.getAttribute('href')));
      const ids = shares.map((href) => new URLSearchParams(href.split('?')[1]).get('claim'));
      const scores = ids.map((id) => result.claims.find((c) => c.id === id).score);
      assert.deepEqual(scores, [...scores].sort((x, y) => y - x));
      await show(page, '#/claims');
      const first = await page.$eval('ul[aria-label=Claims] .row', (row) => row.getAttribute('href'));
      const disputed = new Set(result.disputes.flatMap((d) => d.sides.flatMap((s) => s.claims)));
      assert.ok(disputed.has(new URLSearchParams(first.split('?')[1]).get('claim')), 'disputed claims lead');
      await page.close();
    });

    it('has in its fields what the address says', async () => {
      const page = await open(browser, url, { hash: '#/claims?sort=score&q=a&state=disputed' });
      const fields = () => page.evaluate(() => [document.getElementById('search').value,
        document.querySelector('.controls select').value, document.querySelector('.facet input').checked]);
      assert.deepEqual(await fields(), ['a', 'score', true]);
      await show(page, '#/claims?sort=date&q=e');
      assert.deepEqual(await fields(), ['e', 'date', false]);
      await page.goBack();
      await settled(page);
      assert.deepEqual(await fields(), ['a', 'score', true]);
      assert.deepEqual(await page.trouble(), []);
      await page.close();
    });

    it('opens a list at the row that the address names', async () => {
      const many = made_result(2000), url = write_page('many-disputes', many);
      for (const dispute of many.disputes.slice(-3)) {
        const page = await open(browser, url, { hash: `#/disputes?dispute=${dispute.key}` });
        assert.ok(await page.$eval('.dispute-row[aria-current]', (row) => {
          const [inner, outer] = [row, row.closest('.virtual')].map((e) => e.getBoundingClientRect());
          return inner.top >= outer.top && inner.bottom <= outer.bottom;
        }), dispute.key);
        await page.close();
      }
    });

    it('keeps a focused row while the list scrolls', async () => {
      const page = await open(browser, url, { hash: '#/claims' });
      await page.focus('ul[aria-label=Claims] .row');
      for (const key of ['ArrowDown', 'j', 'ArrowDown']) await page.keyboard.press(key);
      await settled(page);
      assert.equal(await page.evaluate(() => document.activeElement.closest('li').dataset.row), '3');
      await page.$eval('.virtual', (box) => { box.scrollTop = 6000; });
      await settled(page);
      assert.equal(await page.evaluate(() => document.activeElement.closest('li')?.dataset.row), '3');
      await page.keyboard.press('End');
      await settled(page);
      assert.equal(await page.evaluate(() => document.activeElement.closest('li')?.dataset.row),
        String(result.claims.length - 1));
      await page.keyboard.press('Enter');
      await settled(page);
      assert.equal(await text(page, 'main h2'), 'Why this probability');
      await page.close();
    });

    it('shows both sides of a dispute with their quotations', async () => {
      const page = await open(browser, url);
      for (const dispute of result.disputes) {
        await show(page, `#/disputes?dispute=${encodeURIComponent(key_of(dispute))}`);
        const values = await page.$$eval('.side .value bdi', (all) => all.map((v) => v.textContent));
        assert.deepEqual(values, dispute.sides.map((side) => side.value));
        const marked = await page.$$eval('.side mark', (all) => all.map((m) => m.textContent));
        for (const side of dispute.sides) {
          for (const id of side.claims) {
            const claim = result.claims.find((c) => c.id === id);
            for (const quote of claim.evidence) assert.ok(marked.includes(quote.exact), quote.exact);
          }
        }
        const card = await text(page, '.card');
        const quote = result.claims.find((c) => c.id === dispute.sides[0].claims[0]).evidence[0];
        assert.ok(card.includes(`:${quote.line}:${quote.column}`), 'the place of a quotation');
        for (const side of dispute.sides) assert.ok(card.includes(`${side.origins} origin`));
      }
      assert.deepEqual(await page.trouble(), []);
      await page.close();
    });

    it('draws bars that add up to the score', async () => {
      const page = await open(browser, url);
      for (const claim of result.claims.filter((_, k) => k % 9 === 0)) {
        await show(page, `#/why?claim=${claim.id}`);
        const bars = await page.$$eval('.bar rect', (all) =>
          all.map((r) => [Number(r.dataset.from), Number(r.dataset.to)]));
        assert.equal(bars.length, claim.account.length + 1);
        for (let k = 1; k + 1 < bars.length; ++k) assert.equal(bars[k][0], bars[k - 1][1], 'bars join');
        const sum = bars.at(-1)[1];
        assert.ok(Math.abs(1 / (1 + Math.exp(-sum)) - claim.score) < 2e-6, `${claim.id}: ${sum}`);
        assert.equal(bars.at(-2)[1], sum);
        const cells = await page.$$eval('.waterfall tbody tr', (rows) => rows.map((row) =>
          row.querySelectorAll('td.number')[1].textContent.replace('\u2212', '-')));
        cells.forEach((cell, k) => assert.ok(Math.abs(Number(cell) - bars[k][1]) < 5.1e-4));
      }
      await page.close();
    });

    it('walks the neighbourhood of a claim, at most sixty nodes', async () => {
      const edges = (id) => result.edges.filter((edge) => edge.claims.includes(id)).length;
      const busy = result.claims.reduce((x, y) => edges(y.id) > edges(x.id) ? y : x).id;
      const page = await open(browser, url, { hash: `#/graph?claim=${busy}` });
      const nodes = await page.$$eval('svg.near a.node', (all) => all.length);
      assert.ok(nodes > edges(busy) && nodes <= 60, String(nodes));
      await page.$eval('svg.near a[tabindex="0"]', (node) => node.focus());
      await page.keyboard.press('ArrowRight');
      await settled(page);
      const label = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
      assert.match(label, /^(claim|source) /);
      const ties = await page.$$eval('svg.near line.tie', (all) => all.length);
      assert.equal(await page.$$eval('.graph-pair tbody tr', (all) => all.length), ties, 'the list holds the same');
      await page.keyboard.press('Enter');
      await settled(page);
      assert.notEqual(await page.evaluate(() => location.hash), `#/graph?claim=${busy}`);
      await page.close();
    });

    it('zooms the whole graph by buttons and keys', async () => {
      const page = await open(browser, url, { hash: '#/graph?whole=1' });
      const zoom = () => text(page, '.whole [role=status]');
      await page.click('button[aria-label="Zoom in"]');
      await settled(page);
      assert.match(await zoom(), /^150/);
      await page.focus('canvas');
      await page.keyboard.press('+');
      await page.keyboard.press('ArrowLeft');
      await settled(page);
      assert.match(await zoom(), /^225/);
      await page.keyboard.press('0');
      await settled(page);
      assert.match(await zoom(), /^100/);
      assert.equal(await page.$eval('ul[aria-label=Relations] li', (li) => Number(li.getAttribute('aria-setsize'))),
        result.edges.length);
      const inked = await page.$eval('canvas', (canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let n = 0;
        for (let k = 3; k < data.length; k += 4) n += data[k] > 0;
        return n;
      });
      assert.ok(inked > 500, `${inked} pixels are drawn`);
      assert.deepEqual(await page.trouble(), []);
      await page.close();
    });

    it('steps along the time line', async () => {
      const page = await open(browser, url, { hash: '#/timeline?dispute=all' });
      const points = await page.$$('a.point');
      assert.ok(points.length > 10);
      await page.$eval('a.point[tabindex="0"]', (point) => point.focus());
      await page.keyboard.press('ArrowRight');
      await settled(page);
      assert.equal(await page.evaluate(() =>
        [...document.querySelectorAll('a.point')].indexOf(document.activeElement)), 1);
      await page.close();
    });

    it('keeps a decision in the address and changes no score', async () => {
      const page = await open(browser, url, { hash: '#/disputes' });
      const score = await text(page, '.side .probability');
      await page.click('.decision input[type=radio]');
      await settled(page);
      await page.focus('.decision textarea');
      await page.keyboard.type('seen in both ~ papers');
      await settled(page);
      const again = await open(browser, url, { hash: await page.evaluate(() => location.hash) });
      assert.match(await text(again, '.decided'), /confirmed seen in both ~ papers/);
      assert.equal(await text(again, '.side .probability'), score);
      assert.deepEqual(await again.trouble(), []);
      await page.close();
      await again.close();
    });

    it('switches colours', async () => {
      const page = await open(browser, url);
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const seen = new Set();
      for (let k = 0; k < 3; ++k) {
        await page.click('.tools button');
        await sleep(200);
        seen.add(await ground());
      }
      assert.equal(seen.size, 2, 'light and dark');
      await page.close();
    });

    if (name !== 'chromium') return;  // downloads and the clipboard are asked for by its protocol

    it('saves decisions as a file and reads them back', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'crosscheck-page-'));
      const page = await open(browser, url, { hash: '#/disputes' });
      await page.click('.decision label:nth-of-type(2) input');
      await settled(page);
      await page.focus('.decision textarea');
      await page.keyboard.type('two meetings');
      await show(page, await page.evaluate(() => location.hash.replace('/disputes', '/summary')));
      const file = await saved(page, folder, () => page.click('.files button'));
      const wanted = await page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('decided'));
      assert.deepEqual(JSON.parse(file), { schema: 'crosscheck.decisions/1', decisions: [
        { dispute: wanted.split('~')[1], status: 'rejected', note: 'two meetings' }] });
      assert.ok(result.disputes.some((d) => key_of(d) === wanted.split('~')[1]));
      const path = join(folder, 'again.json');
      writeFileSync(path, file);
      const fresh = await open(browser, url);
      await (await fresh.$('input[type=file]')).uploadFile(path);
      await sleep(200);
      await show(fresh, await fresh.evaluate(() => location.hash.replace('/summary', '/disputes')));
      await show(fresh, await fresh.evaluate((key) => {
        const params = new URLSearchParams(location.hash.split('?')[1]);
        params.set('dispute', key);
        return `#/disputes?${params}`;
      }, wanted.split('~')[1]));
      assert.match(await text(fresh, '.decided'), /rejected two meetings/);
      assert.deepEqual(await fresh.trouble(), []);
      await page.close();
      await fresh.close();
    });

    it('reads every decision of a file', async () => {
      const wanted = result.disputes.slice(0, 2).map((d, k) => ({ dispute: key_of(d), status: 'confirmed', note: `note ${k}` }));
      assert.equal(wanted.length, 2);
      const path = join(mkdtempSync(join(tmpdir(), 'crosscheck-page-')), 'two.json');
      writeFileSync(path, JSON.stringify({ schema: 'crosscheck.decisions/1', decisions: wanted }));
      const page = await open(browser, url);
      await (await page.$('input[type=file]')).uploadFile(path);
      await sleep(200);
      const kept = await page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).getAll('decided'));
      assert.deepEqual(kept, wanted.map((d) => `${d.status}~${d.dispute}~${d.note}`));
      await page.close();
    });

    it('shows the decisions of the result', async () => {
      const decided = { ...result, decisions: [
        { dispute: key_of(result.disputes[0]), status: 'confirmed', note: 'asked the desk', found: true },
        { dispute: 'gone', status: 'rejected', note: '', found: false }] };
      const page = await open(browser, write_page('decided', decided));
      assert.match(await text(page, 'main'), /1 decision of the file concern/);
      await show(page, `#/disputes?dispute=${encodeURIComponent(key_of(result.disputes[0]))}`);
      assert.match(await text(page, '.decided'), /confirmed asked the desk/);
      await page.close();
    });

    it('lets the reader save the very result', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'crosscheck-page-'));
      const odd = structuredClone(result);
      odd.claims[0].text = 'a\\u003cb </script> <!-- \u2028 & \\\\u0026';
      const page = await open(browser, write_page('saved', odd), { hash: '#/method' });
      const file = await saved(page, folder, () => page.click('.files button'));
      assert.equal(file, JSON.stringify(odd));
      assert.deepEqual(await page.trouble(), []);
      await page.close();
    });

    it('copies citations in three forms', async () => {
      const context = browser.defaultBrowserContext();
      const page = await open(browser, url, { hash: '#/disputes' });
      await context.overridePermissions(url, ['clipboard-read', 'clipboard-write']).catch(() => {});
      const copy = async (at) => {
        await page.bringToFront();
        await page.click(`.side .cite button:nth-of-type(${at})`);
        await sleep(100);
        assert.match(await text(page, 'p[role=status].offscreen'), /Citation copied/);
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const exact = await text(page, '.side mark');
      assert.ok((await copy(1)).includes(exact));
      assert.match(await copy(2), /^> /);
      const note = JSON.parse(await copy(3));
      assert.equal(note['@context'], 'http://www.w3.org/ns/anno.jsonld');
      assert.equal(note.target.selector[0].exact, exact);
      await page.close();
    });

    it('prints the claims that are chosen, with its limit stated', async () => {
      const many = structuredClone(result);
      for (let k = 0; k < 600; ++k) many.claims.push({ ...many.claims[0], id: `c${1000 + k}`, value: `copy ${k}` });
      const page = await open(browser, write_page('printed', many), { hash: '#/claims' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      assert.match(await text(page, '.print'), new RegExp(`The first 500 of ${many.claims.length} claims`));
      assert.equal(await page.$$eval('.print > .scroller tbody tr', (all) => all.length), 500);
      await page.emulateMediaType('print');
      await page.screenshot({ path: join(out, 'print.png') });
      await page.pdf({ path: join(out, 'print.pdf'), format: 'A4' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await settled(page);
      assert.equal(await page.$('.print'), null);
      await page.close();
    });
  });
}
