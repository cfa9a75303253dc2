// Builds dist/ from src/:
//   page.js          the script of the page
//   page.js.gz.b64   the same packed, as a page holds it
//   loader.js        what unpacks and runs it
//   page.css         the style
//   page.sha256      hashes that the Content-Security-Policy of a page names
//
//   node build.mjs            writes dist/
//   node build.mjs --check    fails where dist/ is not what src/ gives
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const kPacked = 'page.js.gz.b64';

/// One file of dist/.
async function built(source, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: [`src/${source}`],
    outdir: 'dist',
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    tsconfigRaw: {},
    write: false,
    ...options,
  });
  const bytes = Buffer.from(outputFiles[0].contents);
  // It would end the element that holds it.
  if (/<\/(script|style)|<!--/i.test(bytes.toString('utf8'))) {
    throw new Error(`what ${source} gives would end the element that holds it`);
  }
  return bytes;
}

function packed(bytes) {
  const made = gzipSync(bytes, { level: 9 });
  made[9] = 255;  // it matters to none on which system it was packed
  return Buffer.from(made.toString('base64'));
}

/// Whether a file is what it should be. Versions of zlib pack differently, so of
/// what is packed counts what it holds.
function same(name, old, bytes) {
  if (name !== kPacked) return old.equals(bytes);
  const unpacked = (text) => gunzipSync(Buffer.from(text.toString('latin1'), 'base64'));
  try { return unpacked(old).equals(unpacked(bytes)); } catch { return false; }
}

const script = await built('main.tsx', {
  format: 'iife',
  // Types are checked with the automatic runtime; this form is 4 kB smaller.
  jsx: 'transform',
  jsxFactory: 'h',
  jsxFragment: 'Fragment',
  inject: ['src/jsx.ts'],
});
const files = {
  'page.js': script,
  [kPacked]: packed(script),
  'loader.js': await built('loader.ts', { format: 'iife' }),
  'page.css': await built('page.css'),
};
const hash = (name) => 'sha256-' +
  createHash('sha256').update(files[name]).digest('base64') + `  ${name}\n`;
files['page.sha256'] =
  Buffer.from(['page.js', 'loader.js', 'page.css'].map(hash).join(''));

mkdirSync(dist, { recursive: true });
let stale = 0;
for (const [name, bytes] of Object.entries(files)) {
  const path = join(dist, name);
  let old = Buffer.alloc(0);
  try { old = readFileSync(path); } catch { /* reported below */ }
  if (same(name, old, bytes)) continue;
  if (!process.argv.includes('--check')) {
    writeFileSync(path, bytes);
    continue;
  }
  console.error(`error: engine/report/page/dist/${name} is not what src/ ` +
                'gives (run: npm run build, and commit dist/)');
  stale = 1;
}
process.exitCode = stale;
