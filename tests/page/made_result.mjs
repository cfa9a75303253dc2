// A made result of any size, the same for the same size: five quotations to a
// claim, a source to every hundred claims, a dispute to every twenty.

/// xorshift32: the same numbers everywhere.
function numbers(seed) {
  let state = seed >>> 0 || 1;
  return (most) => {
    state ^= state << 13; state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5; state >>>= 0;
    return state % most;
  };
}

const kWords = ('the ferry harbour quay north south council vote storm bridge school clinic train market flood crew captain ' +
  'mayor minister spokeswoman inspector tonnes people houses boats rescued closed opened said told reported Monday Friday ' +
  'morning evening river delta valley coast island power water budget strike union driver engine fuel price grain').split(' ');

export function made_result(count, seed = 11) {
  const next = numbers(seed);
  const words = (n) => Array.from({ length: n }, () => kWords[next(kWords.length)]).join(' ');
  const source_count = Math.max(5, Math.round(count / 100));
  const document_count = Math.max(5, Math.round(count / 20));
  const day = () => `2031-0${1 + next(9)}-${10 + next(18)}`;
  const sources = Array.from({ length: source_count }, (_, k) => ({ id: `s${k + 1}`, name: `Outlet ${words(2)} ${k}`,
    reliability: (500 + next(499)) / 1000, interval: [0.4, 0.99], claims: 0, documents: 0, origins: 1, coverage: 0.2, originality: 0.8 }));
  const documents = Array.from({ length: document_count }, (_, k) => {
    const published = day();
    return { id: `d${k + 1}`, path: `articles/${k}.txt`, source: sources[k % source_count].name, date: published, published,
      date_from: 'header', title: words(7), url: `https://outlet-${k}.example/${k}`, author: words(2), line: 1, kind: 'article' };
  });
  const claims = Array.from({ length: count }, (_, k) => {
    const document = next(document_count);
    const text = words(22);
    const source = sources[document % source_count];
    ++source.claims;
    return { id: `c${k + 1}`, key: `key${k}`, rank: k + 1, score: 1 - (k + 1) / (count + 2), interval: [0.1, 0.999], origins: 1 + next(4),
      outlets: 4 + next(6), tied: false, source: source.id, document: `d${document + 1}`, line: 3, origin: `o${1 + next(40)}`,
      item: `${words(2)}, ${day()}`, slot: ['time', 'place', 'count', 'venue'][next(4)], kind: 'count', value: `${next(900)} ${words(2)}`,
      understood: null, text, polarity: 'positive', modality: 'asserted', speaker: words(2), attribution: [], as_of: null, extractor: 'count',
      evidence: Array.from({ length: 5 }, () => ({ document: `d${document + 1}`, exact: words(8), start: 10, end: 60, prefix: words(5),
        suffix: words(5), before: words(12), after: words(12), byte_start: 10, byte_end: 60, line: 3, column: 7 })),
      account: [{ what: 'prior', amount: 0 }, { what: 'origin 1', amount: 2.5 }] };
  });
  const disputes = [], edges = [];
  for (let k = 0; k + 3 < count; k += 20) {
    const side = (a, b) => ({ value: claims[a].value, claims: [`c${a + 1}`, `c${b + 1}`], score: claims[a].score, origins: 1 + next(5), outlets: 5 });
    edges.push({ id: `e${edges.length + 1}`, kind: 'conflict', claims: [`c${k + 1}`, `c${k + 3}`], rule: 'count', reason: 'two figures', weight: 0.5 });
    disputes.push({ key: `dispute${k}`, topic: claims[k].item, slot: 'count', sides: [side(k, k + 1), side(k + 2, k + 3)],
      edges: [`e${edges.length}`] });
  }
  return { schema: 'crosscheck.result/1', program: { name: 'crosscheck', version: '0' }, method: 'signed',
    ending: { iterations: 1, last_change: 0, converged: true }, command: '', options: {},
    summary: { articles: document_count, records: 0, sources: source_count, origins: 40, claims: count, disputes: disputes.length },
    documents, sources, claims, origins: [], edges, disputes, copies: [], dependences: [], diagnostics: [], decisions: [] };
}
