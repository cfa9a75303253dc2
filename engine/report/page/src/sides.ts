// Who stands on which side of a dispute, and which side is better supported.
import { type Model } from './model';
import { type Dispute, type Side, list } from './result';

/// Names of the sources of a side, in order of its claims.
export function voices(model: Model, side: Side): string[] {
  const names = new Set<string>();
  for (const id of list(side.claims)) {
    const claim = model.claim_of(id);
    const name = model.outlet(claim?.source);
    if (name) names.add(name);
  }
  return [...names];
}

/// The side that is clearly better supported: its probability lies a tenth
/// above every other. -1: none does.
export function better_side(dispute: Dispute): number {
  const scores = list(dispute.sides).map((side) => side.score ?? 0);
  const order = scores.map((_, k) => k).sort((x, y) => scores[y]! - scores[x]!);
  if (order.length === 0) return -1;
  return order.length === 1 || scores[order[0]!]! - scores[order[1]!]! >= 0.1 ? order[0]! : -1;
}

export interface Pair { a: string; b: string; times: number }

const kMostVoices = 40;

/// Which sources disagree with each other, most often first.
export function opponents(model: Model): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const dispute of model.disputes) {
    const sides = list(dispute.sides).map((side) => voices(model, side).slice(0, kMostVoices));
    const seen = new Set<string>();
    for (let x = 0; x < sides.length; ++x) {
      for (let y = x + 1; y < sides.length; ++y) {
        for (const one of sides[x]!) {
          for (const two of sides[y]!) {
            if (one === two) continue;
            const [a, b] = one < two ? [one, two] : [two, one];
            const key = `${a}\u0000${b}`;
            if (seen.has(key)) continue;
            seen.add(key);
            const pair = pairs.get(key) ?? { a, b, times: 0 };
            ++pair.times;
            pairs.set(key, pair);
          }
        }
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.times - x.times);
}
