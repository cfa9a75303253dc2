// A result with what a page asks of it again and again worked out once.
import {
  type Claim, type Dispute, type Doc, type Edge, type Layout, type Origin,
  type Result, type Source, list,
} from './result';

export const kDisputed = 0, kSeveral = 1, kSingle = 2;

/// Names numbered in order of first sight: facets count by number.
export interface Coded { names: string[]; codes: Int32Array }

export interface Model {
  result: Result;
  layout: Layout;
  claims: Claim[];                    ///< by rank, as in the file
  claim_at: Map<string, number>;      ///< by id and by key
  documents: Map<string, Doc>;
  sources: Map<string, Source>;
  origins: Map<string, Origin>;
  disputes: Dispute[];                ///< by weight, greatest first
  dispute_at: Map<string, number>;    ///< by key
  weight: number[];                   ///< by dispute
  dispute_of: Int32Array;             ///< by claim; -1 none
  side_of: Int32Array;                ///< by claim; -1 none
  state: Coded; slot: Coded; source: Coded; item: Coded;
  day: string[];                      ///< by claim: publication; '' unknown
  edges_of(claim: number): Edge[];
  claim_of(id?: string): Claim | undefined;               ///< by id or key
  outlet(source?: string | null): string | undefined;     ///< its name
}

/// The name that stands for a dispute in links and decisions.
export function key_of(dispute: Dispute): string {
  return dispute.key ?? `${dispute.topic ?? ''} / ${dispute.slot ?? ''}`;
}

/// Disagreement times reach: the share of origins that do not stand behind the
/// largest side, times the outlets that take part.
export function weight_of(dispute: Dispute): number {
  let origins = 0, most = 0, outlets = 0;
  for (const side of list(dispute.sides)) {
    const own = Math.max(side.origins ?? 0, 1);
    origins += own;
    most = Math.max(most, own);
    outlets += Math.max(side.outlets ?? 0, 1);
  }
  return origins === 0 ? 0 : (1 - most / origins) * outlets;
}

export function coded(count: number, name: (k: number) => string): Coded {
  const names: string[] = [];
  const seen = new Map<string, number>();
  const codes = new Int32Array(count);
  for (let k = 0; k < count; ++k) {
    const own = name(k);
    let code = seen.get(own);
    if (code === undefined) {
      code = names.length;
      seen.set(own, code);
      names.push(own);
    }
    codes[k] = code;
  }
  return { names, codes };
}

function by_id<T extends { id: string }>(rows: T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) map.set(row.id, row);
  return map;
}

/// The day of a text: as the program understood it, else the ISO day in it.
export function day_of(doc: Doc | undefined): string {
  if (doc === undefined) return '';
  if (doc.published) return doc.published.slice(0, 10);
  return /\d{4}-\d{2}-\d{2}/.exec(doc.date ?? '')?.[0] ?? '';
}

export const kStates = ['disputed', 'several', 'single'];

export function make_model(result: Result, layout: Layout): Model {
  const claims = list(result.claims);
  const claim_at = new Map<string, number>();
  claims.forEach((claim, k) => claim_at.set(claim.id, k));
  const documents = by_id(list(result.documents));
  const sources = by_id(list(result.sources));

  const disputes = list(result.disputes).slice();
  const heavy = new Map(disputes.map((d) => [d, weight_of(d)]));
  disputes.sort((x, y) => heavy.get(y)! - heavy.get(x)!);
  const dispute_of = new Int32Array(claims.length).fill(-1);
  const side_of = new Int32Array(claims.length).fill(-1);
  const dispute_at = new Map<string, number>();
  disputes.forEach((dispute, d) => {
    dispute_at.set(key_of(dispute), d);
    list(dispute.sides).forEach((side, s) => {
      for (const id of list(side.claims)) {
        const at = claim_at.get(id);
        if (at === undefined || dispute_of[at]! >= 0) continue;
        dispute_of[at] = d;
        side_of[at] = s;
      }
    });
  });
  claims.forEach((claim, k) => {
    if (claim.key && !claim_at.has(claim.key)) claim_at.set(claim.key, k);
  });

  const state = new Int32Array(claims.length);
  claims.forEach((claim, k) => {
    state[k] = dispute_of[k]! >= 0 ? kDisputed
      : (claim.origins ?? 0) > 1 ? kSeveral : kSingle;
  });

  const edges = list(result.edges);
  let table: Map<number, Edge[]> | undefined;
  const edges_of = (claim: number): Edge[] => {
    if (table === undefined) {
      table = new Map();
      for (const edge of edges) {
        for (const id of list(edge.claims)) {
          const at = claim_at.get(id);
          if (at === undefined) continue;
          const own = table.get(at);
          if (own === undefined) table.set(at, [edge]); else own.push(edge);
        }
      }
    }
    return table.get(claim) ?? [];
  };

  return {
    result, layout, claims, claim_at, documents, sources,
    origins: by_id(list(result.origins)),
    disputes, dispute_at, weight: disputes.map((d) => heavy.get(d)!),
    dispute_of, side_of,
    state: { names: kStates, codes: state },
    slot: coded(claims.length, (k) => claims[k]!.slot || claims[k]!.kind || ''),
    source: coded(claims.length, (k) => claims[k]!.source ?? ''),
    item: coded(claims.length, (k) => claims[k]!.item ?? ''),
    day: claims.map((claim) =>
      (claim.timestamp ?? '').slice(0, 10) ||
      day_of(documents.get(claim.document ?? ''))),
    edges_of,
    claim_of: (id = '') => claims[claim_at.get(id) ?? -1],
    outlet: (source) => sources.get(source ?? '')?.name,
  };
}
