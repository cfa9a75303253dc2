// The account of a score as bars that add up to it.
import { type Model } from './model';
import { type Claim, list } from './result';
import { value_words } from './words';

export interface Bar { what: string; name: string; amount: number; from: number; to: number }

export interface Waterfall {
  bars: Bar[];
  sum: number;
  /// What the sum is: the log-odds of the score, the score, or neither of them
  /// (a scale of the method alone).
  scale: 'log-odds' | 'score' | 'own';
}

const kNear = 2e-6;  ///< scores are written with six digits

export function logistic(x: number): number { return 1 / (1 + Math.exp(-x)); }

/// The other values that relate to a claim in a way, each once.
function others(model: Model, claim: Claim, kind: string): string[] {
  const at = model.claim_at.get(claim.id) ?? -1;
  const values = new Set<string>();
  for (const edge of model.edges_of(at)) {
    if (edge.kind !== kind) continue;
    const id = list(edge.claims).find((c) => c !== claim.id);
    const other = model.claims[model.claim_at.get(id ?? '') ?? -1];
    if (other !== undefined) values.add(value_words(other));
  }
  return [...values];
}

/// Sources that say the value of a claim with the voice of an origin; where the
/// result does not tell, all of its sources.
function voices_of(model: Model, claim: Claim, origin: string): string[] {
  const row = model.origins.get(origin);
  const saying = new Set<string>();
  for (const id of list(row?.claims)) {
    const other = model.claims[model.claim_at.get(id) ?? -1];
    if (other?.source && other.item === claim.item && other.slot === claim.slot &&
        other.value === claim.value) saying.add(other.source);
  }
  return (saying.size > 0 ? [...saying] : list(row?.sources))
    .map((id) => model.sources.get(id)?.name ?? id);
}

/// A row in words. Numbers in it count from 0: "origin 3" is o4.
function name_of(model: Model, claim: Claim, what: string): string {
  const origin = /^origin (\d+)$/.exec(what);
  if (origin) {
    const names = voices_of(model, claim, `o${Number(origin[1]) + 1}`);
    if (names.length > 0) {
      const more = names.length > 2 ? ` and ${names.length - 2} more` : '';
      return `Told by ${names.slice(0, 2).join(', ')}${more}`;
    }
    return `Told by origin ${Number(origin[1]) + 1}`;
  }
  const relation = /^(agrees|conflicts) with value \d+$/.exec(what);
  if (relation) {
    const verb = relation[1] === 'agrees' ? 'Agrees with' : 'Conflicts with';
    const values = others(model, claim, relation[1] === 'agrees' ? 'agree' : 'conflict');
    const same = list(claim.account).filter((row) => row.what?.startsWith(relation[1]!)).length;
    return values.length === 1 && same === 1 ? `${verb} \u201c${values[0]}\u201d`
      : `${verb} another value`;
  }
  return what === 'prior' ? 'Before any source speaks' : what;
}

export function waterfall(model: Model, claim: Claim): Waterfall | null {
  const account = list(claim.account);
  if (account.length === 0) return null;
  let sum = 0;
  const bars = account.map((row) => {
    const amount = row.amount ?? 0;
    const from = sum;
    sum += amount;
    return { what: row.what ?? '', name: name_of(model, claim, row.what ?? ''), amount, from, to: sum };
  });
  const score = claim.score ?? 0;
  const scale = Math.abs(logistic(sum) - score) < kNear ? 'log-odds'
    : Math.abs(sum - score) < kNear ? 'score' : 'own';
  return { bars, sum, scale };
}
