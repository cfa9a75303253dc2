// Which claims are shown, in which order, and how many each facet would leave.
import { type Coded, type Model } from './model';
import { type Claim, list } from './result';

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
  private orders = new Map<string, Int32Array>();
  /// What the words led to as they were typed, each narrower than the last.
  private steps: { words: string; rows: Int32Array }[] = [];

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

  /// Claims that hold every word; null where there are no words. Words that go
  /// on from earlier ones are sought only in what those left.
  private matching(words: string): Int32Array | null {
    const all = folded(words).split(/\s+/).filter(Boolean);
    if (all.length === 0) return null;
    while (this.prepare(10000));
    const { steps, texts } = this;
    const key = all.join(' ');
    while (steps.length > 0 && !key.startsWith(steps.at(-1)!.words)) steps.pop();
    const last = steps.at(-1);
    if (last?.words === key) return last.rows;
    let rows = last?.rows ?? this.order('rank');
    for (const word of all) rows = those(rows, (row) => texts[row]!.includes(word));
    steps.push({ words: key, rows });
    return rows;
  }

  /// All claims in an order; ties keep the order of ranks.
  private order(sort: Sort | 'rank'): Int32Array {
    let rows = this.orders.get(sort);
    if (rows) return rows;
    const columns = this.columns(sort);
    rows = new Int32Array(this.model.claims.map((_, k) => k).sort((x, y) => {
      for (const column of columns) {
        const far = column[y]! - column[x]!;
        if (far !== 0) return far;
      }
      return x - y;
    }));
    this.orders.set(sort, rows);
    return rows;
  }

  /// Numbers by claim that make an order: the greater comes first.
  private columns(sort: Sort | 'rank'): Float64Array[] {
    const { claims, day, weight, dispute_of, side_of } = this.model;
    const column = (number: (claim: Claim, k: number) => number | undefined) => {
      const numbers = new Float64Array(claims.length);
      claims.forEach((claim, k) => { numbers[k] = number(claim, k) ?? 0; });
      return numbers;
    };
    const outlets = () => column((claim) => claim.outlets);
    if (sort === 'score') return [column((claim) => claim.score)];
    if (sort === 'origins') return [column((claim) => claim.origins), outlets()];
    if (sort === 'date') {
      const place = new Map([...new Set(day)].sort().map((name, k) => [name, k]));
      return [column((_, k) => place.get(day[k]!))];
    }
    if (sort === 'weight') {
      return [column((_, k) => weight[dispute_of[k]!] ?? -1), column((_, k) => -dispute_of[k]!),
        column((_, k) => -side_of[k]!), outlets()];
    }
    return [];
  }

  find({ words, chosen, sort }: Query): Found {
    const order = this.order(sort);
    const rows = this.matching(words) ?? order;
    const missed = this.missed(rows, chosen);
    const counts = {} as Found['counts'];
    kFacets.forEach((facet, f) => { counts[facet] = counted(this.model[facet], rows, missed, f); });
    return { rows: those(order, (row) => missed[row] === kNone), counts };
  }

  /// By claim: the one facet whose choice it misses, kNone, or kMore.
  private missed(rows: Int32Array, chosen: Query['chosen']): Uint8Array {
    const missed = new Uint8Array(this.texts.length).fill(kMore);
    for (const row of rows) missed[row] = kNone;
    kFacets.forEach((facet, f) => {
      const { names, codes } = this.model[facet];
      if (chosen[facet].length === 0) return;
      const fits = names.map((name) => chosen[facet].includes(name));
      for (const row of rows) if (!fits[codes[row]!]) missed[row] = missed[row] === kNone ? f : kMore;
    });
    return missed;
  }
}

const kNone = 254, kMore = 255;

/// Claims by code, as they would be if nothing of facet `f` were chosen.
function counted({ names, codes }: Coded, rows: Int32Array, missed: Uint8Array, f: number): Int32Array {
  const counts = new Int32Array(names.length);
  for (const row of rows) if (missed[row] === kNone || missed[row] === f) ++counts[codes[row]!]!;
  return counts;
}

/// The rows that fit, in their order. (The method `filter` takes twice as long.)
function those(rows: Int32Array, fits: (row: number) => boolean): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (const row of rows) if (fits(row)) kept[count++] = row;
  return kept.slice(0, count);
}
