// Puts a page together from a result, as the program does: for results that no
// run gives (sizes, hostile text). Pages of real results come from the program.
//   node make_page.mjs RESULT.json PAGE.html
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const dist = join(root, 'engine/report/page/dist');

/// Above this many bytes the program packs the result.
const kPackedAbove = 8 * 1024 * 1024;

export function embedded_json(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/[<>&\u2028\u2029]/g, (c) =>
    '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}

/// Coordinates for claims that have an edge: on rings, in order.
export function made_layout(result) {
  const related = new Set((result.edges ?? []).flatMap((edge) => edge.claims));
  const claims = [...related].map((id) => Number(id.slice(1)) - 1).sort((x, y) => x - y);
  const at = (k, count) => {
    const turn = k * 2.399963, far = 4800 * Math.sqrt((k + 1) / (count + 1));
    return [Math.round(5000 + far * Math.cos(turn)), Math.round(5000 + far * Math.sin(turn))];
  };
  const sources = [...new Set((result.dependences ?? []).flatMap((row) => row.sources))]
    .map((id) => Number(id.slice(1)) - 1).sort((x, y) => x - y);
  return { schema: 'crosscheck.layout/1',
    claims: claims.map((index, k) => [index, ...at(k, claims.length)]),
    sources: sources.map((index, k) => [index, ...at(k + 3, sources.length + 6)]) };
}

/// The page of a result, an object or its JSON.
export function make_page(result, layout) {
  const [script, packed_script, loader, style] = ['page.js', 'page.js.gz.b64', 'loader.js', 'page.css']
    .map((name) => readFileSync(join(dist, name)));
  const hash = (bytes) => `'sha256-${createHash('sha256').update(bytes).digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${hash(loader)} ${hash(script)}; style-src ${hash(style)}; ` +
    "img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types crosscheck";
  const json = embedded_json(result);
  const packed = Buffer.byteLength(json) > kPackedAbove;
  const places = layout ?? made_layout(typeof result === 'string' ? JSON.parse(result) : result);
  return Buffer.concat([
    Buffer.from('<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
      `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
      '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
      '<meta name="referrer" content="no-referrer">\n<title>What the sources dispute</title>\n<style>'),
    style,
    Buffer.from('</style>\n</head>\n<body>\n<main id="app"><h1>What the sources dispute</h1></main>\n' +
      `<script type="application/json" id="result"${packed ? ' data-encoding="gzip+base64"' : ''}>`),
    Buffer.from(packed ? gzipSync(json).toString('base64') : json),
    Buffer.from('</script>\n<script type="application/json" id="layout">' +
      embedded_json(places) + '</script>\n<script type="text/plain" id="script" data-encoding="gzip+base64">'),
    packed_script,
    Buffer.from('</script>\n<script>'),
    loader,
    Buffer.from('</script>\n</body>\n</html>\n'),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from, to] = process.argv.slice(2);
  writeFileSync(to, make_page(readFileSync(from, 'utf8')));
}
