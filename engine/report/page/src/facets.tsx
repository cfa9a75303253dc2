// Facets with the number of claims that each choice would leave.
import { useState } from './hooks';
import { useApp } from './context';
import { bdi } from './parts';
import { kFacets, type Facet } from './search';
import { digits, kFacetWords, kStateWords } from './words';

const kFirst = 8;

function OneFacet({ facet, counts }: { facet: Facet; counts: Int32Array }) {
  const app = useApp();
  const [most, set_most] = useState(kFirst);
  const names = app.model[facet].names;
  const chosen = app.route.chosen[facet];
  const order = names.map((_, k) => k).filter((k) => counts[k]! > 0 || chosen.includes(names[k]!));
  if (facet !== 'state') order.sort((x, y) => counts[y]! - counts[x]!);
  // What is chosen stays in sight, however few claims it leaves.
  const shown = order.filter((k, place) => place < most || chosen.includes(names[k]!));
  const more = order.length - most;
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
