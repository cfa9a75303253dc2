// What holds of the sources and of what is built from them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { root } from './browser.mjs';

const folder = join(root, 'engine/report/page');
const sources = readdirSync(join(folder, 'src')).filter((name) => /\.tsx?$/.test(name))
  .map((name) => [name, readFileSync(join(folder, 'src', name), 'utf8')]);

describe('sources of the page', () => {
  it('make elements by no text', () => {
    assert.ok(sources.length > 20);
    for (const [name, text] of sources) {
      assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function|DOMParser/, name);
    }
  });
  it('ask nothing of a network and keep nothing', () => {
    for (const [name, text] of sources) {
      assert.doesNotMatch(text, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|document\.cookie/, name);
    }
  });
  it('have the hashes that the policy of a page names', () => {
    const lines = readFileSync(join(folder, 'dist/page.sha256'), 'utf8').trim().split('\n');
    assert.deepEqual(lines, ['page.js', 'loader.js', 'page.css'].map((name) =>
      `sha256-${createHash('sha256').update(readFileSync(join(folder, 'dist', name))).digest('base64')}  ${name}`));
  });
  it('hold the script packed as well as it can be', () => {
    const packed = readFileSync(join(folder, 'dist/page.js.gz.b64'), 'latin1');
    const script = readFileSync(join(folder, 'dist/page.js'));
    assert.match(packed, /^[A-Za-z0-9+/]+=*$/);
    assert.deepEqual(gunzipSync(Buffer.from(packed, 'base64')), script);
    assert.ok(packed.length < 1.05 * gzipSync(script, { level: 9 }).toString('base64').length);
  });
  it('name no registry', () => {
    const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(lock, /"resolved"/);
  });
});
