// No text of documents, claims, quotations, sources or messages becomes more
// than text, in whatever field it stands.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { browsers, launch, open, page_of, result_of, settled, show, views, write_page } from './browser.mjs';
import { hostile } from './hostile_text.mjs';

// Names and words of the format. They stay in the first rounds, so that every
// part has something to show; in the later ones they are hostile too.
const kFormat = new Set(['kind', 'polarity', 'modality', 'severity', 'status', 'date_from']);

/// Every text of a result replaced by the next hostile one. References (c1, d2)
/// and dates stay, so that the page has something to show.
function poisoned(result, offset, keep = true) {
  let next = offset;
  let used = 0;
  const walk = (value, key) => {
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]));
    }
    if (typeof value !== 'string' || key === 'id' || (keep && kFormat.has(key)) || /^[cdseo]\d+$/.test(value)) return value;
    ++used;
    return hostile[next++ % hostile.length];
  };
  const fresh = walk(result, '');
  fresh.schema = result.schema;
  return [fresh, used];
}

/// What older and newer programs may add, so that every field is there.
function full(result) {
  const fresh = structuredClone(result);
  for (const doc of fresh.documents) Object.assign(doc, { title: 'x', url: 'x', author: 'x', date_from: 'text', encoding: 'x', sha256: 'x', date: 'x', published: 'x' });
  for (const claim of fresh.claims) {
    Object.assign(claim, { understood: 'x', extractor: 'x', speaker: 'x', key: claim.id + 'k', url: 'x', timestamp: 'x', attribution: [{ speaker: 'x', cue: 'x' }] });
    for (const quote of claim.evidence) Object.assign(quote, { before: 'x', after: 'x' });
  }
  fresh.command = 'x';
  fresh.options = { x: 'x' };
  fresh.diagnostics = [{ severity: 'error', file: 'x', line: 1, column: 1, message: 'x', hint: 'x' }];
  fresh.decisions = [{ dispute: 'x', status: 'confirmed', note: 'x', found: false }];
  fresh.origins = fresh.sources.map((source, k) => ({ id: `o${k + 1}`, sources: [source.id], documents: [], claims: [],
    ties: [{ kind: 'agency', who: 'x', claims: [] }] }));
  fresh.dependences = [{ sources: ['s1', 's2'], by: 'x', copier: 's1', share: 0.5, probability: 0.5, common: 1, agreed: 1, shared: 1 }];
  for (const copy of fresh.copies) for (const passage of copy.passages) {
    passage.a.text = 'x';
    passage.b.text = 'x';
  }
  return fresh;
}

for (const name of browsers()) {
  describe(name, () => {
    let browser;
    before(async () => { browser = await launch(name); });
    after(async () => { await browser?.close(); });

    it('has two hundred strings and more', () => assert.ok(new Set(hostile).size >= 200));

    for (let round = 0; round < (name === 'chromium' ? 5 : 2); ++round) {
      it(`executes none of them, round ${round + 1}`, async () => {
        const [result, used] = poisoned(full(result_of('fixtures/corpora/fishing_talks')), round * 47, round < 3);
        assert.ok(used > hostile.length, 'each is in some field');
        const page = await open(browser, write_page(`hostile-${round}`, result));
        const tags = await page.$$eval('body > *', (all) => all.map((e) => e.tagName).join(' '));
        assert.equal(tags, 'DIV SCRIPT SCRIPT SCRIPT SCRIPT', 'no element comes from the data');
        for (const view of [...views, ...result.claims.slice(0, 8).map((c) => `why?claim=${c.id}`)]) {
          await show(page, `#/${view}`);
          await page.$$eval('details', (all) => all.forEach((d) => { d.open = true; }));
          await settled(page);
          assert.equal(await page.$$eval('main h2', (all) => all.length), 1, view);
          const links = await page.$$eval('a[href]', (all) => all.map((a) => new URL(a.getAttribute('href'), location).protocol));
          assert.ok(links.every((to) => ['file:', 'http:', 'https:'].includes(to)), `${view}: ${[...new Set(links)]}`);
          assert.equal(await page.$$eval('main img, main iframe, main script, main form, main base', (all) => all.length), 0);
          assert.equal(await page.evaluate(() => window.owned), undefined, view);
          assert.deepEqual(await page.trouble(), [], view);
        }
        await page.close();
      });
    }

    it('executes none that the program itself read and wrote', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'crosscheck-hostile-'));
      const at = (k) => hostile[k % hostile.length];
      writeFileSync(join(folder, 'articles.json'), JSON.stringify(hostile.map((text, k) => ({
        title: at(k + 1), author: at(k + 2), source: at(k + 3) || 'x', url: at(k + 4), date: k % 2 ? at(k + 5) : '2031-03-19',
        text: `${text}\n\nThe harbour office said 40 boats were in port on Monday. ${at(k + 6)} The fair drew ${k} guests.` }))));
      writeFileSync(join(folder, 'records.jsonl'), hostile.map((text, k) => JSON.stringify({ source: at(k + 1) || 'x',
        object: at(k - (k % 3)) || 'thing', attribute: at((k - (k % 3)) + 7) || 'kind', value: text || 'none', quote: at(k + 2) })).join('\n') + '\n');
      for (const file of ['articles.json', 'records.jsonl']) {
        const page = await open(browser, page_of(`hostile-${file}`, join(folder, file)));
        assert.equal(await page.$$eval('body > *', (all) => all.map((e) => e.tagName).join(' ')), 'DIV SCRIPT SCRIPT SCRIPT SCRIPT');
        for (const view of views) {
          await show(page, `#/${view}`);
          await page.$$eval('details', (all) => all.forEach((d) => { d.open = true; }));
          await settled(page);
          assert.equal(await page.$$eval('main h2', (all) => all.length), 1, view);
          assert.equal(await page.evaluate(() => window.owned), undefined, view);
        }
        await show(page, '#/claims');
        assert.ok(await page.$('ul[aria-label=Claims] li'), `${file} gives claims`);
        assert.deepEqual(await page.trouble(), []);
        await page.close();
      }
    });

    it('takes any address for what it is', async () => {
      const page = await open(browser, write_page('hostile-0', poisoned(full(result_of('fixtures/corpora/fishing_talks')), 0)[0]));
      for (const text of hostile.filter((_, k) => k % 7 === 0)) {
        await show(page, `#/claims?q=${encodeURIComponent(text)}&source=${encodeURIComponent(text)}`);
        assert.equal(await page.$$eval('main h2', (all) => all.length), 1);
        assert.equal(await page.evaluate(() => window.owned), undefined);
      }
      for (const hash of ['#%', '#/claims?claim=%E0%A4%A', '#/why?claim=c999999', '#/nowhere', '#/disputes?dispute=none',
        '#/timeline?dispute=none', '#/graph?claim=x', '#<img src=x onerror=window.owned=1>']) {
        await show(page, hash);
        assert.equal(await page.$$eval('main h2', (all) => all.length), 1, hash);
      }
      assert.equal(await page.evaluate(() => window.owned), undefined);
      assert.deepEqual(await page.trouble(), []);
      await page.close();
    });

    it('bears with what is missing', async () => {
      const whole = result_of('fixtures/corpora/fishing_talks');
      const bare = { claims: whole.claims.map(({ id }) => ({ id })), disputes: [{}, { sides: [{}, { claims: ['c1', 'gone'] }] }],
        edges: [{ id: 'e1' }, { id: 'e2', claims: ['c1', 'gone'] }], copies: [{}, { documents: ['d1', 'd2'], passages: [{}] }],
        dependences: [{}], diagnostics: [{}], documents: [{ id: 'd1' }], sources: [{ id: 's1' }], origins: [{ id: 'o1' }], decisions: [{}] };
      for (const result of [{}, { schema: 'crosscheck.result/1', claims: [] }, bare]) {
        const page = await open(browser, write_page('bare', result, {}));
        for (const view of views) {
          await show(page, `#/${view}`);
          assert.equal(await page.$$eval('main h2', (all) => all.length), 1, view);
        }
        assert.deepEqual(await page.trouble(), []);
        await page.close();
      }
    });
  });
}
