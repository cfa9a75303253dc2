// All claims: searched, narrowed by facets, in a list that bears any number.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from './context';
import { Facets } from './facets';
import { bdi, Probability, Section, State } from './parts';
import { empty_chosen } from './route';
import { kFacets, kSorts, type Sort } from './search';
import { counted, day_words, digits, kSortWords, origins_words, value_words } from './words';
import { VirtualList } from './virtual_list';

const kNarrow = '(max-width: 46rem)';

function useNarrow(): boolean {
  const [narrow, set_narrow] = useState(() => matchMedia(kNarrow).matches);
  useEffect(() => {
    const media = matchMedia(kNarrow);
    const change = () => set_narrow(media.matches);
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, []);
  return narrow;
}

export function ClaimRow({ k, tab }: { k: number; tab?: 0 | -1 }) {
  const app = useApp();
  const { model } = app;
  const claim = model.claims[k]!;
  return <a class="row claim-row" tabIndex={tab} href={app.href({ view: 'why', claim: claim.id })}>
    <State state={model.state.codes[k]!} />
    <span class="what"><span class="row-main">{bdi(value_words(claim))}</span>
      <span class="row-sub">{bdi(claim.item)}{' \u00b7 '}{bdi(claim.slot)}</span></span>
    <Probability share={claim.score} interval={claim.interval} />
    <span class="who"><span class="row-main">{bdi(model.outlet(claim.source))}</span>
      <span class="row-sub">{origins_words(claim)}
        {model.day[k] !== '' && <>{' \u00b7 '}{bdi(day_words(model.day[k]))}</>}</span></span>
  </a>;
}

export function Claims() {
  const app = useApp();
  const { model, search, route } = app;
  const narrow = useNarrow();
  const field = useRef<HTMLInputElement>(null);
  // Typing shows at once; the address follows a moment later.
  const [words, set_words] = useState(route.words);
  useEffect(() => set_words(route.words), [route.words]);
  useEffect(() => {
    if (words === route.words) return undefined;
    const timer = setTimeout(() => app.adjust({ words }), 250);
    return () => clearTimeout(timer);
  }, [words]);

  const query = { words, chosen: route.chosen, sort: route.sort };
  const signature = JSON.stringify(query);
  const found = useMemo(() => search.find(query), [signature, search]);
  const narrowed = words.trim() !== '' || kFacets.some((f) => route.chosen[f].length > 0);
  return <Section id="claims" title="Claims">
    <div class="controls">
      <label class="search">Search <kbd aria-hidden="true">/</kbd>
        <input type="search" id="search" ref={field} value={words} autocomplete="off" spellcheck={false}
          placeholder="words of a claim, value or quotation"
          onInput={(event) => set_words(event.currentTarget.value)} /></label>
      <label>Sort by <select value={route.sort} onChange={(event) =>
        app.adjust({ sort: event.currentTarget.value as Sort })}>
        {kSorts.map((sort) => <option value={sort}>{kSortWords[sort]}</option>)}</select></label>
      <p role="status" class="count">{narrowed
        ? `${digits(found.rows.length)} of ${counted(model.claims.length, 'claim')}`
        : counted(model.claims.length, 'claim')}</p>
      {narrowed && <button onClick={() => {
        set_words('');
        app.adjust({ words: '', chosen: empty_chosen() });
        field.current?.focus();
      }}>Clear</button>}
    </div>
    <div class="split claims">
      <Facets counts={found.counts} />
      {found.rows.length === 0 ? <p class="nothing">No claim fits. Take a word away, or a facet.</p>
        : <VirtualList subject={signature + narrow} count={found.rows.length} height={narrow ? 136 : 68} label="Claims"
          row={(k, tab) => <ClaimRow k={found.rows[k]!} tab={tab} />} />}
    </div>
  </Section>;
}
