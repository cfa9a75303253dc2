// The neighbourhood of a claim: what relates to it, nearest first.
import { type Model } from './model';
import { list } from './result';

export interface Near { kind: 'claim' | 'source'; at: number; id: string; x: number; y: number; ring: number }
export interface Tie { a: number; b: number; kind: string }  ///< places of nodes
export interface Neighbourhood { nodes: Near[]; ties: Tie[]; left_out: number }

const kMostClaims = 42, kMostSources = 18;   ///< sixty together

interface Step { to: number; kind: string }

function same_item(model: Model, at: number): Step[] {
  const { item, slot, claims } = model;
  const steps: Step[] = [];
  for (let k = 0; k < claims.length; ++k) {
    if (k === at || item.codes[k] !== item.codes[at] || slot.codes[k] !== slot.codes[at]) continue;
    const same = claims[k]!.value === claims[at]!.value;
    steps.push({ to: k, kind: same ? 'agree' : 'conflict' });
  }
  return steps;
}

/// Claims that a rule relates to it; for a record those of its own item.
function steps_from(model: Model, at: number): Step[] {
  const edges = model.edges_of(at);
  const own = model.claims[at]!.id;
  const steps = edges.flatMap((edge): Step[] => {
    const to = model.claim_at.get(list(edge.claims).find((id) => id !== own) ?? '');
    return to === undefined ? [] : [{ to, kind: edge.kind ?? '' }];
  });
  if (steps.length === 0 && model.claims[at]!.kind === 'record') return same_item(model, at);
  const rank = (kind: string) => kind === 'conflict' ? 0 : kind === 'update' ? 1 : 2;
  return steps.sort((x, y) => rank(x.kind) - rank(y.kind));
}

function copied_documents(model: Model): Set<string> {
  const pairs = new Set<string>();
  for (const copy of list(model.result.copies)) {
    const [a, b] = list(copy.documents);
    pairs.add(`${a} ${b}`).add(`${b} ${a}`);
  }
  return pairs;
}

export function neighbourhood(model: Model, centre: number): Neighbourhood {
  const place = new Map<number, number>([[centre, 0]]);
  const claims = [{ at: centre, ring: 0 }];
  const ties = new Map<string, Tie>();
  let left_out = 0;
  for (let next = 0; next < claims.length; ++next) {
    const { at, ring } = claims[next]!;
    for (const step of steps_from(model, at)) {
      let to = place.get(step.to);
      if (to === undefined) {
        if (claims.length >= kMostClaims || ring >= 2) { ++left_out; continue; }
        to = claims.length;
        place.set(step.to, to);
        claims.push({ at: step.to, ring: ring + 1 });
      }
      const key = `${Math.min(next, to)} ${Math.max(next, to)} ${step.kind}`;
      if (!ties.has(key)) ties.set(key, { a: next, b: to, kind: step.kind });
    }
  }
  const copied = copied_documents(model);
  for (let a = 0; a < claims.length; ++a) {
    for (let b = a + 1; b < claims.length; ++b) {
      const x = model.claims[claims[a]!.at]!.document, y = model.claims[claims[b]!.at]!.document;
      if (copied.has(`${x} ${y}`)) ties.set(`${a} ${b} copy`, { a, b, kind: 'copy' });
    }
  }
  return { ...laid_out(model, claims, [...ties.values()]), left_out };
}

/// Rings of claims about the centre; sources outside, near what they say.
function laid_out(model: Model, claims: { at: number; ring: number }[], ties: Tie[]) {
  const nodes: Near[] = [];
  const counts = [0, 0, 0, 0], placed = [0, 0, 0, 0];
  for (const claim of claims) ++counts[claim.ring]!;
  const radius = [0, 130, 205, 250];
  const angle: number[] = [];
  for (const { at, ring } of claims) {
    const turn = (placed[ring]!++ + (ring % 2) * 0.25) / Math.max(1, counts[ring]!) * 2 * Math.PI - Math.PI / 2;
    angle.push(turn);
    nodes.push({ kind: 'claim', at, id: model.claims[at]!.id, ring,
      x: Math.cos(turn) * radius[ring]! * 1.25, y: Math.sin(turn) * radius[ring]! });
  }
  const sources = new Map<string, number[]>();
  claims.forEach(({ at }, k) => {
    const id = model.claims[at]!.source;
    if (id && model.sources.has(id)) sources.set(id, [...(sources.get(id) ?? []), k]);
  });
  const shown = [...sources.entries()].slice(0, kMostSources).map(([id, own]) => ({ id, own,
    turn: Math.atan2(own.reduce((s, k) => s + Math.sin(angle[k]!), 0), own.reduce((s, k) => s + Math.cos(angle[k]!), 0)) }));
  // Sources keep the order of their claims about the centre, at even distance.
  shown.sort((x, y) => x.turn - y.turn).forEach(({ id, own }, k) => {
    const turn = (k + 0.5) / shown.length * 2 * Math.PI - Math.PI;
    const at = nodes.length;
    nodes.push({ kind: 'source', at: -1, id, ring: 3, x: Math.cos(turn) * 320, y: Math.sin(turn) * 265 });
    for (const claim of own) ties.push({ a: at, b: claim, kind: 'says' });
  });
  return { nodes, ties };
}
