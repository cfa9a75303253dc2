// The renderer of the page: whatever was shown before, what is shown afterwards
// is what a fresh rendering shows, and what stayed has kept its element.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, require, root } from './browser.mjs';

const { buildSync } = require('esbuild');
const source = buildSync({
  stdin: { contents: "export * from './dom'; export * from './hooks';", resolveDir: join(root, 'engine/report/page/src') },
  bundle: true, format: 'iife', globalName: 'own', write: false,
}).outputFiles[0].text;

describe('renderer', () => {
  let browser, page;
  before(async () => { browser = await launch(); });
  after(async () => { await browser?.close(); });
  const fresh = async () => {
    page = await browser.newPage();
    await page.evaluate(`${source}; window.own = own; window.box = document.body; undefined`);
    await page.evaluate(() => {
      /// A node as text, whatever the order of its attributes.
      window.written = (node) => node.nodeType === Node.TEXT_NODE ? node.data
        : `${node.namespaceURI} ${node.tagName} ${[...node.attributes].map((a) => `${a.name}=${a.value}`).sort()}` +
          `(${[...node.childNodes].map(written).filter(Boolean).join('|')})`;
      window.settle = () => new Promise((done) => setTimeout(done));
      /// Shows what `make` gives, and later what it gives then.
      window.show = (make) => {
        let again;
        const Top = () => { [, again] = own.useState(0); return make(); };
        const into = document.body.appendChild(document.createElement('div'));
        own.render(own.h(Top, null), into);
        let n = 0;
        return { into, redraw: () => { again(++n); own.flush(); } };
      };
    });
  };

  it('turns any tree into any other', async () => {
    await fresh();
    const wrong = await page.evaluate(() => {
      let state = 7;
      const next = (most) => { state = (state * 48271) % 2147483647; return state % most; };
      const { h, Fragment } = own;
      const Pair = ({ a, b }) => next(4) === 0 ? null : h(Fragment, null, a, b);
      const tree = (depth) => {
        const kind = depth === 0 && next(2) ? 5 : next(depth > 3 ? 3 : 8);
        if (kind === 0) return null;
        if (kind === 1) return `t${next(5)}`;
        if (kind === 2) return next(3);
        const kids = Array.from({ length: next(5) }, () => tree(depth + 1));
        if (kind === 3) return kids;
        if (kind === 4) return h(Pair, { a: tree(depth + 1), b: tree(depth + 1) });
        if (kind === 5) {  // with keys, in any order, some twice
          return h('ul', null, kids.map((kid) => h('li', { key: next(4) }, kid)));
        }
        return h(['p', 'b', 'svg'][next(3)], { class: next(2) ? `c${next(3)}` : null, id: next(3) ? undefined : 'x',
          hidden: next(2) === 0, style: { top: `${next(3)}px` } }, ...kids);
      };
      let now;
      const old = show(() => now);
      const wrong = [];
      for (let k = 0; k < 600; ++k) {
        const seed = state;
        now = tree(0);
        const after = state;
        old.redraw();
        // The same once more on an empty page; Pair draws its lot again.
        state = seed;
        now = tree(0);
        state = after;
        const new_one = show(() => now);
        const [a, b] = [written(old.into), written(new_one.into)];
        if (a !== b) wrong.push(`${k}: ${a} | ${b}`);
        new_one.into.remove();
      }
      return wrong.slice(0, 3);
    });
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('keeps the elements of what has a key, and its focus', async () => {
    await fresh();
    const seen = await page.evaluate(() => {
      let keys = [1, 2, 3, 4];
      const list = show(() => own.h('ul', null, keys.map((key) => own.h('button', { key }, key))));
      const buttons = [...list.into.querySelectorAll('button')];
      buttons[2].focus();
      keys = [0, 3, 4, 5, 1];
      list.redraw();
      const now = [...list.into.querySelectorAll('button')];
      return { text: list.into.textContent, same: [now[1] === buttons[2], now[2] === buttons[3], now[4] === buttons[0]],
        focus: document.activeElement === now[1] };
    });
    assert.deepEqual(seen, { text: '03451', same: [true, true, true], focus: true });
    await page.close();
  });

  it('redraws one component in its place, parents first and each once', async () => {
    await fresh();
    const seen = await page.evaluate(async () => {
      const drawn = [];
      let set_outer, set_inner;
      const Inner = ({ n }) => {
        let own_n;
        [own_n, set_inner] = own.useState(0);
        drawn.push(`inner ${n} ${own_n}`);
        return own_n === 1 ? null : [own.h('i', null, n), own.h('u', null, own_n)];
      };
      const Outer = () => {
        let n;
        [n, set_outer] = own.useState(0);
        drawn.push(`outer ${n}`);
        return [own.h('b', null, 'a'), own.h(Inner, { n }), own.h('b', null, 'z')];
      };
      const { into } = show(() => own.h(Outer, null));
      const texts = [into.textContent];
      set_inner(1);
      await settle();
      texts.push(into.textContent);
      set_inner(2);
      set_outer(5);
      await settle();
      texts.push(into.textContent);
      return { texts, drawn };
    });
    assert.deepEqual(seen.texts, ['a00z', 'az', 'a52z']);
    assert.deepEqual(seen.drawn, ['outer 0', 'inner 0 0', 'inner 0 1', 'outer 5', 'inner 5 2']);
    await page.close();
  });

  it('begins effects in place, from the inside out, and undoes them', async () => {
    await fresh();
    const told = await page.evaluate(async () => {
      const told = [];
      let there = true, input = 1;
      const Part = ({ name, inside }) => {
        const at = own.useRef(null);
        own.useEffect(() => {
          told.push(`+${name} ${at.current.isConnected}`);
          return () => told.push(`-${name}`);
        }, [input]);
        return own.h('p', { ref: at }, inside);
      };
      const top = show(() => there && own.h(Part, { name: 'out', inside: own.h(Part, { name: 'in' }) }));
      await settle();
      top.redraw();
      input = 2;
      top.redraw();
      there = false;
      top.redraw();
      return told;
    });
    assert.deepEqual(told, ['+in true', '+out true', '-in', '+in true', '-out', '+out true', '-out', '-in']);
    await page.close();
  });

  it('gives fields the value that they are to have', async () => {
    await fresh();
    const seen = await page.evaluate(async () => {
      let value = 'b', checked = true;
      const { h } = own;
      const { into, redraw } = show(() => [h('select', { value }, ['a', 'b'].map((v) => h('option', { value: v }, v))),
        h('input', { type: 'checkbox', checked }), h('textarea', { value })]);
      const [select, box, area] = into.children;
      const seen = [[select.value, box.checked, area.value]];
      area.value = 'typed';
      box.checked = false;
      redraw();
      seen.push([select.value, box.checked, area.value]);
      value = 'a';
      checked = false;
      redraw();
      seen.push([select.value, box.checked, area.value]);
      return seen;
    });
    assert.deepEqual(seen, [['b', true, 'b'], ['b', true, 'b'], ['a', false, 'a']]);
    await page.close();
  });
});
