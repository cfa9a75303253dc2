// Text that tries to become more than text. Each payload of script sets
// window.owned, which a page must never find set.
const kScript = ['window.owned=1', 'top.owned=1', "self['owned']=1", 'globalThis.owned=1', 'document.defaultView.owned=1'];

const kTags = [
  (s) => `<script>${s}</script>`, (s) => `</script><script>${s}</script>`, (s) => `<img src=x onerror="${s}">`,
  (s) => `<svg onload="${s}">`, (s) => `<svg><script>${s}</script></svg>`, (s) => `"><img src=x onerror=${s}>`,
  (s) => `'><svg/onload=${s}>`, (s) => `<body onpageshow="${s}">`, (s) => `<iframe srcdoc="<script>${s}</script>">`,
  (s) => `<details open ontoggle="${s}">`, (s) => `<math><mtext></table><img src=x onerror=${s}>`,
  (s) => `<a href="javascript:${s}">x</a>`, (s) => `javascript:${s}`, (s) => ` javascript:${s}`, (s) => `java\tscript:${s}`,
  (s) => `JaVaScRiPt:${s}//http://a.example`, (s) => `data:text/html,<script>${s}</script>`,
  (s) => `<!--<script>${s}</script>-->`, (s) => `--><script>${s}</script>`, (s) => `<!-- <script>${s}`,
  (s) => `]]><script>${s}</script>`, (s) => `</title><script>${s}</script>`, (s) => `</style><script>${s}</script>`,
  (s) => `</textarea><script>${s}</script>`, (s) => `<style>@import 'x';</style><script>${s}</script>`,
  (s) => `\`\${${s}}\``, (s) => `{{${s}}}`, (s) => `'-${s}-'`, (s) => `";${s};//`, (s) => `\\";${s};//`,
  (s) => `\u2028${s}\u2029`, (s) => `</SCRIPT ><SCRIPT>${s}</SCRIPT>`, (s) => `<ScRiPt/x>${s}</sCrIpT>`,
  (s) => `\\u003cscript\\u003e${s}`, (s) => `&lt;script&gt;${s}&lt;/script&gt;`, (s) => `%3Cscript%3E${s}`,
  (s) => `<input autofocus onfocus="${s}">`, (s) => `<form action="javascript:${s}"><button autofocus>`,
  (s) => `<base href="https://a.example/"><script>${s}</script>`, (s) => `<meta http-equiv="refresh" content="0;url=javascript:${s}">`,
];

const kOdd = [
  '\u0000', 'a\u0000b', '\u001b[31mred\u001b[0m', '\u001b]0;title\u0007', '\u001b[2J', '\u0007', '\r\n', '\t', '\u0085',
  '\u202etxt.exe', '\u202dabc', '\u2066abc', '\u2067abc\u2069', '\u200f\u200e', '\ufeff', '\ufffd', '\ud83d\ude00',
  'a\u0301'.repeat(60), '\u05d0\u05d1 abc', '=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://a.example")', '|calc',
  'constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', '0', '',
  ' ', '"', "'", '\\', '&', '&amp;', '<', '>', '<>', '</', '<!--', '-->', '<!--<script', '~', '%', '%00', '#', '?a=b&c=d',
  '../../etc', 'https://a.example/\u202e', 'http://user:pw@a.example', 'x'.repeat(5000), '\u6587'.repeat(800), '1e999', '-0',
];

/// At least two hundred of them, always the same.
export const hostile = [...kScript.flatMap((script) => kTags.map((tag) => tag(script))), ...kOdd];
