// Builds dist/ from src/: page.js, page.css and page.sha256, whose lines are the
// hashes that the Content-Security-Policy of a report names.
//   node build.mjs            writes dist/
//   node build.mjs --check    fails where dist/ is not what src/ gives
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');

const { outputFiles } = await build({
  absWorkingDir: here,
  entryPoints: { page: 'src/main.tsx' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'inline',
  // Types are checked with the automatic runtime; this form is 4 kB smaller.
  jsx: 'transform',
  jsxFactory: 'h',
  jsxFragment: 'Fragment',
  inject: ['src/jsx.ts'],
  tsconfigRaw: {},
  write: false,
});
const { outputFiles: styles } = await build({
  absWorkingDir: here,
  entryPoints: { page: 'src/page.css' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'inline',
  write: false,
});

const script = outputFiles[0].contents;
const style = styles[0].contents;
for (const [name, bytes] of [['page.js', script], ['page.css', style]]) {
  // Either would end the element that holds it.
  if (/<\/(script|style)|<!--/i.test(Buffer.from(bytes).toString('utf8'))) {
    throw new Error(`${name} would end the element that holds it`);
  }
}
const hash = (bytes) =>
  'sha256-' + createHash('sha256').update(bytes).digest('base64');
const files = {
  'page.js': Buffer.from(script),
  'page.css': Buffer.from(style),
  'page.sha256': Buffer.from(
    `${hash(script)}  page.js\n${hash(style)}  page.css\n`),
};

mkdirSync(dist, { recursive: true });
let stale = 0;
for (const [name, bytes] of Object.entries(files)) {
  const path = join(dist, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, bytes);
    continue;
  }
  let old = Buffer.alloc(0);
  try { old = readFileSync(path); } catch { /* reported below */ }
  if (old.equals(bytes)) continue;
  console.error(`error: engine/report/page/dist/${name} is not what src/ ` +
                'gives (run: npm run build, and commit dist/)');
  stale = 1;
}
process.exitCode = stale;
