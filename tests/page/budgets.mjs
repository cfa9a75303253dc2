// Prints what the page costs: size of the shell, time to be ready, keystroke to
// frame, scrolling, memory, nodes. Asserts nothing.
//   node tests/page/budgets.mjs [CLAIMS...]        default: 10000 50000
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { browsers, launch, open, write_page } from './browser.mjs';
import { dist } from './make_page.mjs';
import { made_result } from './made_result.mjs';

const sizes = process.argv.slice(2).map(Number);
const kilo = (n) => (n / 1000).toFixed(1);
const at = (values, share) => [...values].sort((x, y) => x - y)[Math.min(values.length - 1, Math.floor(values.length * share))];

const [script, packed, loader, style] = ['page.js', 'page.js.gz.b64', 'loader.js', 'page.css']
  .map((name) => readFileSync(join(dist, name)).length);
console.log(`shell            ${kilo(packed + loader + style)} kB in the page (packed script ${kilo(packed)}, loader ${kilo(loader)}, ` +
  `style ${kilo(style)}; budget 80); unpacked ${kilo(script + style)} kB (script ${kilo(script)})`);
console.log(`load of the machine ${loadavg()[0].toFixed(1)}`);

/// Milliseconds from each key to the end of the second frame after it.
async function keystrokes(page) {
  await page.focus('#search');
  await page.evaluate(() => {
    window.took = [];
    document.getElementById('search').addEventListener('input', () => {
      const start = performance.now();
      requestAnimationFrame(() => setTimeout(() => window.took.push(performance.now() - start)));
    }, { capture: true });
  });
  for (const words of ['harbour', 'north quay', 'zzq', 'e', 'the ferry left']) {
    await page.keyboard.type(words, { delay: 60 });
    for (let k = 0; k < words.length; ++k) await page.keyboard.press('Backspace', { delay: 30 });
  }
  return page.evaluate(() => window.took);
}

async function scrolling(page) {
  return page.evaluate(() => new Promise((done) => {
    const box = document.querySelector('.virtual'), frames = [];
    let last = performance.now(), n = 0;
    const step = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      box.scrollTop += 900;
      if (++n < 120) requestAnimationFrame(step); else done(frames.slice(5));
    };
    requestAnimationFrame(step);
  }));
}

for (const name of browsers()) {
  for (const size of sizes.length > 0 ? sizes : [10000, 50000]) {
    const url = write_page(`made-${size}`, made_result(size));
    const browser = await launch(name);
    try {
      await (await browser.newPage()).goto('about:blank');
      const page = await open(browser, url, { hash: '#/claims' });
      const ready = await page.evaluate(() => performance.getEntriesByName('crosscheck-ready')[0].startTime);
      await new Promise((done) => setTimeout(done, size / 10));
      const keys = await keystrokes(page);
      const frames = await scrolling(page);
      const nodes = await page.evaluate(() => document.getElementsByTagName('*').length);
      let heap = '';
      if (name === 'chromium') {
        const session = await page.createCDPSession();
        await session.send('HeapProfiler.collectGarbage');
        heap = `, heap ${((await page.metrics()).JSHeapUsedSize / 1048576).toFixed(0)} MiB`;
      }
      console.log(`${name} ${size} claims: ready ${(ready / 1000).toFixed(2)} s, keystroke to frame p50 ` +
        `${at(keys, 0.5).toFixed(0)} p95 ${at(keys, 0.95).toFixed(0)} ms, scroll frame p50 ${at(frames, 0.5).toFixed(0)} ` +
        `p95 ${at(frames, 0.95).toFixed(0)} ms, ${nodes} elements${heap}`);
    } finally {
      await browser.close();
    }
  }
}
