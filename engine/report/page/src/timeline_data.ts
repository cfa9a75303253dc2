// What a time line shows: lanes of points on one axis of days.
import { type Model, key_of } from './model';
import { list } from './result';
import { value_words } from './words';

export interface Point {
  claim: number;
  lane: number;
  published: number | null;   ///< days since 1970
  begin: number | null;       ///< of the event
  end: number | null;
}

export interface Timeline { lanes: string[]; points: Point[]; first: number; last: number; left_out: number }

const kDay = 86400000;
const kMostPoints = 400;

/// Days since 1970; null for what is no ISO date.
export function day_number(text: string | null | undefined): number | null {
  if (!text || !/^\d{4}-\d\d-\d\d/.test(text)) return null;
  const ms = Date.parse(text.length === 10 ? text + 'T00:00Z' : text.replace(/Z?$/, 'Z'));
  return Number.isFinite(ms) ? ms / kDay : null;
}

export function day_text(day: number): string {
  return new Date(Math.floor(day) * kDay).toISOString().slice(0, 10);
}

function lanes_of(model: Model, key: string): { lanes: string[]; rows: [number, number][] } {
  const dispute = model.disputes.find((d) => key_of(d) === key);
  if (dispute) {
    const sides = list(dispute.sides);
    return { lanes: sides.map((side) => side.value ?? ''), rows: sides.flatMap((side, lane) =>
      list(side.claims).map((id): [number, number] => [model.claim_at.get(id) ?? -1, lane])
        .filter(([at]) => at >= 0)) };
  }
  const lanes = model.source.names.map((id) => model.outlet(id) ?? id);
  return { lanes, rows: Array.from(model.source.codes, (lane, at): [number, number] => [at, lane]) };
}

/// The time line of a dispute, else of everything with a lane for a source.
export function timeline_of(model: Model, key: string): Timeline {
  const { lanes, rows } = lanes_of(model, key);
  const all: Point[] = [];
  for (const [claim, lane] of rows) {
    const as_of = model.claims[claim]!.as_of;
    const point = { claim, lane, published: day_number(model.day[claim]),
      begin: day_number(as_of?.begin), end: day_number(as_of?.end) };
    if (point.published !== null || point.begin !== null) all.push(point);
  }
  const when = (p: Point) => p.published ?? p.begin!;
  all.sort((x, y) => when(x) - when(y) || x.lane - y.lane || x.claim - y.claim);
  const points = all.slice(0, kMostPoints);
  const days = points.flatMap((p) => [p.published, p.begin, p.end])
    .filter((d): d is number => d !== null);
  let first = Infinity, last = -Infinity;
  for (const d of days) { first = Math.min(first, d); last = Math.max(last, d); }
  const used = new Set(points.map((p) => p.lane));
  const kept = lanes.map((_, k) => k).filter((k) => used.has(k));
  return { lanes: kept.map((k) => lanes[k]!), first, last, left_out: rows.length - points.length,
    points: points.map((p) => ({ ...p, lane: kept.indexOf(p.lane) })) };
}

export function point_words(model: Model, point: Point): string {
  const claim = model.claims[point.claim]!;
  const source = model.outlet(claim.source) ?? '';
  const about = point.begin === null ? ''
    : `; speaks of ${day_text(point.begin)}`;
  return `${source}: ${value_words(claim)}; ${point.published === null ? 'publication unknown'
    : `published ${day_text(point.published)}`}${about}`;
}
