// Facets with the number of claims that each choice would leave.
import { useMemo, useState } from 'preact/hooks';
import { useApp } from './context';
import { bdi } from './parts';
import { kFacets, type Facet } from './search';
import { digits, kFacetWords, kStateWords } from './words';

const kFirst = 8;

/// The choices that leave most claims, those first; and how many more there are.
/// There may be as many as claims, so they are not all put in order.
function leading(names: string[], counts: Int32Array, chosen: string[], most: number) {
  // What is chosen stays in sight, however few claims it leaves.
  const kept = new Set(chosen.map((name) => names.indexOf(name)).filter((k) => k >= 0));
  const above = (x: number, y: number) => counts[y]! - counts[x]! || x - y;
  const top: number[] = [];
  let all = 0;
  counts.forEach((count, k) => {
    if (count === 0 && !kept.has(k)) return;
    ++all;
    if (top.length === most && counts[top[most - 1]!]! >= count) return;
    top.splice(top.findLastIndex((other) => counts[other]! >= count) + 1, 0, k);
    top.length = Math.min(top.length, most);
  });
  return { shown: [...new Set([...top, ...kept])].sort(above), more: all - most };
}

function OneFacet({ facet, counts }: { facet: Facet; counts: Int32Array }) {
  const app = useApp();
  const [most, set_most] = useState(kFirst);
  const names = app.model[facet].names;
  const chosen = app.route.chosen[facet];
  const { shown, more } = useMemo(() => leading(names, counts, chosen, most), [counts, most]);
  if (facet === 'state') shown.sort((x, y) => x - y);
  const name_of = (k: number) => facet === 'state' ? kStateWords[names[k]!]
    : facet === 'source' ? app.model.outlet(names[k]) ?? names[k] : names[k];
  const toggle = (name: string) => app.adjust({ chosen: { ...app.route.chosen,
    [facet]: chosen.includes(name) ? chosen.filter((c) => c !== name) : [...chosen, name] } });
  if (shown.length === 0) return null;
  return <fieldset class="facet">
    <legend>{kFacetWords[facet]}</legend>
    {shown.map((k) => <label key={k}>
      <input type="checkbox" checked={chosen.includes(names[k]!)} onChange={() => toggle(names[k]!)} />
      <span class="name">{bdi(name_of(k) || '(none)')}</span>
      <span class="tally">{digits(counts[k]!)}</span></label>)}
    {more > 0 && <button class="link" aria-label={`${digits(more)} more choices of ${kFacetWords[facet]}`}
      onClick={() => set_most(most + 40)}>{digits(more)} more</button>}
  </fieldset>;
}

export function Facets({ counts }: { counts: Record<Facet, Int32Array> }) {
  const { route } = useApp();
  const chosen = kFacets.flatMap((f) => route.chosen[f]).length;
  const wide = matchMedia('(min-width: 60rem)').matches;
  return <details class="facets" open={wide || chosen > 0}>
    <summary>Narrow down{chosen > 0 && ` (${chosen} chosen)`}</summary>
    {kFacets.map((facet) => <OneFacet key={facet} facet={facet} counts={counts[facet]} />)}
  </details>;
}
