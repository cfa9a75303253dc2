// Which claims are shown, in which order, and how many each facet would leave.
import { type Coded, type Model } from './model';
import { list } from './result';

export const kFacets = ['state', 'slot', 'source', 'item'] as const;
export type Facet = typeof kFacets[number];
export const kSorts = ['weight', 'score', 'origins', 'date'] as const;
export type Sort = typeof kSorts[number];

export interface Query {
  words: string;
  chosen: Record<Facet, string[]>;
  sort: Sort;
}

export interface Found {
  rows: Int32Array;                     ///< claims, in order
  counts: Record<Facet, Int32Array>;    ///< by code, with the other facets on
}

/// Lower case without accents, so that "Genève" is found by "geneve".
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return /[^\x00-\x7f]/.test(lower)
    ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}

export class Search {
  private texts: string[];
  private filled = 0;
  private orders = new Map<Sort, Int32Array>();
  private last = { words: '', rows: null as Int32Array | null };

  constructor(private model: Model) {
    this.texts = new Array<string>(model.claims.length);
  }

  /// Prepares the text of the next claims; says whether any are left.
  prepare(most: number): boolean {
    const stop = Math.min(this.filled + most, this.texts.length);
    while (this.filled < stop) this.fill(this.filled++);
    return this.filled < this.texts.length;
  }

  private fill(k: number) {
    const claim = this.model.claims[k]!;
    let text = [claim.item, claim.slot, claim.value, claim.understood,
      claim.text, claim.speaker, this.model.outlet(claim.source)]
      .filter(Boolean).join('\n');
    for (const quote of list(claim.evidence)) {
      if (quote.exact && !text.includes(quote.exact)) text += '\n' + quote.exact;
    }
    this.texts[k] = folded(text);
  }

  /// Claims that hold every word. A query that goes on from the last one looks
  /// only at what that one left.
  private matching(words: string): Int32Array | null {
    const all = folded(words).split(/\s+/).filter(Boolean);
    if (all.length === 0) return null;
    while (this.prepare(10000));
    const key = all.join(' ');
    const narrower = this.last.rows !== null && key.startsWith(this.last.words);
    const from = narrower ? this.last.rows : null;
    const count = from === null ? this.texts.length : from.length;
    const rows: number[] = [];
    for (let k = 0; k < count; ++k) {
      const row = from === null ? k : from[k]!;
      const text = this.texts[row]!;
      if (all.every((word) => text.includes(word))) rows.push(row);
    }
    const found = Int32Array.from(rows);
    this.last = { words: key, rows: found };
    return found;
  }

  /// Where each claim stands in an order; ties keep the order of ranks.
  private order(sort: Sort): Int32Array {
    const known = this.orders.get(sort);
    if (known !== undefined) return known;
    const m = this.model;
    const rows = Array.from(m.claims.keys());
    const outlets = (k: number) => m.claims[k]!.outlets ?? 0;
    const origins = (k: number) => m.claims[k]!.origins ?? 0;
    const score = (k: number) => m.claims[k]!.score ?? 0;
    const weight = (k: number) =>
      m.dispute_of[k]! < 0 ? -1 : m.weight[m.dispute_of[k]!]!;
    if (sort === 'score') rows.sort((x, y) => score(y) - score(x) || x - y);
    if (sort === 'origins') {
      rows.sort((x, y) => origins(y) - origins(x) || outlets(y) - outlets(x) || x - y);
    }
    if (sort === 'date') {
      const day = m.day;
      rows.sort((x, y) => day[x] === day[y] ? x - y : !day[x] ? 1 : !day[y] ? -1
        : day[x]! < day[y]! ? 1 : -1);
    }
    if (sort === 'weight') {
      rows.sort((x, y) => weight(y) - weight(x) ||
        m.dispute_of[x]! - m.dispute_of[y]! || m.side_of[x]! - m.side_of[y]! ||
        outlets(y) - outlets(x) || x - y);
    }
    const place = new Int32Array(rows.length);
    rows.forEach((row, k) => { place[row] = k; });
    this.orders.set(sort, place);
    return place;
  }

  find(query: Query): Found {
    const matching = this.matching(query.words);
    const coded: Coded[] = kFacets.map((f) => this.model[f]);
    const allowed = kFacets.map((f, k) => codes_of(coded[k]!, query.chosen[f]));
    const counts = coded.map((c) => new Int32Array(c.names.length));
    const place = this.order(query.sort);
    const kept: number[] = [];
    const count = matching === null ? place.length : matching.length;
    for (let n = 0; n < count; ++n) {
      const row = matching === null ? n : matching[n]!;
      let misses = 0, missed = 0;
      for (let f = 0; f < coded.length; ++f) {
        const set = allowed[f];
        if (set && !set[coded[f]!.codes[row]!]) { ++misses; missed = f; }
      }
      if (misses === 0) {
        kept.push(row);
        for (let f = 0; f < coded.length; ++f) ++counts[f]![coded[f]!.codes[row]!]!;
      } else if (misses === 1) {
        ++counts[missed]![coded[missed]!.codes[row]!]!;
      }
    }
    const rows = Int32Array.from(kept);
    // Numbers sort fastest without a comparison, so sort places.
    for (let k = 0; k < rows.length; ++k) rows[k] = place[rows[k]!]!;
    rows.sort();
    const at = this.inverse(query.sort, place);
    for (let k = 0; k < rows.length; ++k) rows[k] = at[rows[k]!]!;
    return {
      rows,
      counts: { state: counts[0]!, slot: counts[1]!, source: counts[2]!, item: counts[3]! },
    };
  }

  private inverses = new Map<Sort, Int32Array>();
  private inverse(sort: Sort, place: Int32Array): Int32Array {
    let at = this.inverses.get(sort);
    if (at === undefined) {
      at = new Int32Array(place.length);
      for (let k = 0; k < place.length; ++k) at[place[k]!] = k;
      this.inverses.set(sort, at);
    }
    return at;
  }
}

/// Which codes are chosen; null where nothing is, so that all pass.
function codes_of(coded: Coded, chosen: string[]): Uint8Array | null {
  if (chosen.length === 0) return null;
  const wanted = new Set(chosen);
  return Uint8Array.from(coded.names, (name) => wanted.has(name) ? 1 : 0);
}
