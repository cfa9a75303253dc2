// The frame of the page: masthead, sections, keys, theme, print.
import { type JSX, options } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Claims } from './claims';
import { type App, AppContext } from './context';
import { Copies } from './copies';
import { Disputes } from './disputes';
import { Graph } from './graph';
import { Help } from './help';
import { letters_on, set_letters, useLetters } from './keys';
import { Method } from './method';
import { type Model } from './model';
import { Print } from './print';
import { type Route, type View, kViews, parse_route, route_hash } from './route';
import { type Search } from './search';
import { Sources } from './source_table';
import { Summary } from './summary';
import { Timeline } from './timeline';
import { Why } from './why';
import { digits } from './words';

/// Each view: the key that leads to it, its name, and what it shows.
const kParts: Record<View, [string, string, () => JSX.Element]> = {
  summary: ['s', 'Summary', Summary], disputes: ['d', 'Disputes', Disputes], claims: ['c', 'Claims', Claims],
  why: ['y', 'Why', Why], sources: ['o', 'Sources', Sources], copies: ['p', 'Copies', Copies],
  timeline: ['t', 'Time line', Timeline], graph: ['g', 'Graph', Graph], method: ['m', 'Method', Method] };

const kThemes = ['auto', 'light', 'dark'] as const;

function useTheme(): [string, () => void] {
  const [theme, set] = useState<string>('auto');
  useLayoutEffect(() => { document.documentElement.dataset.theme = theme; }, [theme]);
  return [theme, () => set(kThemes[(kThemes.indexOf(theme as 'auto') + 1) % 3]!)];
}

/// The route, kept in the address; `go` makes a step that "back" undoes.
function useRoute(): [Route, (change: Partial<Route>, step: boolean) => void] {
  const [route, set_route] = useState(() => parse_route(location.hash));
  const now = useRef(route);
  now.current = route;
  useEffect(() => {
    const listen = () => set_route(parse_route(location.hash));
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);
  const change = useCallback((part: Partial<Route>, step: boolean) => {
    const next = { ...now.current, ...part };
    now.current = next;
    if (step) { location.hash = route_hash(next); return; }
    set_route(next);
    history.replaceState(null, '', route_hash(next));
  }, []);
  return [route, change];
}

function usePrinting(): boolean {
  const [printing, set_printing] = useState(false);
  useEffect(() => {
    // The print is taken as the handler returns: render at once.
    const before = () => {
      const later = options.debounceRendering;
      options.debounceRendering = (render) => render();
      set_printing(true);
      if (later) options.debounceRendering = later; else delete options.debounceRendering;
    };
    const after = () => set_printing(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => { removeEventListener('beforeprint', before); removeEventListener('afterprint', after); };
  }, []);
  return printing;
}

export function Page({ model, search }: { model: Model; search: Search }) {
  const [route, change] = useRoute();
  const [said, say] = useState('');
  const [help, set_help] = useState(false);
  const [letters, set_on] = useState(letters_on());
  const [theme, next_theme] = useTheme();
  const printing = usePrinting();
  const main = useRef<HTMLElement>(null);

  const app = useMemo<App>(() => ({
    model, search, route, say,
    go: (part) => change(part, true),
    adjust: (part) => change(part, false),
    href: (part) => route_hash({ ...route, ...part }),
    decide: (...made) => change({ decided: [...route.decided, ...made].filter((d, k, all) =>
      d.status !== '' && all.findLastIndex((other) => other.dispute === d.dispute) === k) }, false),
  }), [model, search, route]);

  // A new section or subject takes the focus; the first one does not.
  const subject = `${route.view} ${route.view === 'claims' ? '' : route.claim + route.dispute}`;
  const seen = useRef(subject);
  const to_search = useRef(false);
  useLayoutEffect(() => {
    if (seen.current === subject) return;
    seen.current = subject;
    main.current?.querySelector<HTMLElement>(to_search.current ? '#search' : 'h2')?.focus({ preventScroll: true });
    to_search.current = false;
    scrollTo(0, 0);
  }, [subject]);

  useLetters((key) => {
    if (key === '?') { set_help(true); return true; }
    if (key === '/') {
      if (route.view === 'claims') document.getElementById('search')?.focus();
      to_search.current = route.view !== 'claims';
      if (to_search.current) change({ view: 'claims' }, true);
      return true;
    }
    const view = kViews.find((name) => kParts[name][0] === key);
    if (view) change({ view }, true);
    return view !== undefined;
  });

  const View = kParts[route.view][2];
  return <AppContext.Provider value={app}>
    <a class="skip" href="#app" onClick={(event) => {
      event.preventDefault();
      main.current?.querySelector<HTMLElement>('h2')?.focus();
    }}>Skip to the content</a>
    <header class="masthead">
      <div class="title"><h1>What the sources dispute</h1>
        <p class="run">crosscheck {'\u00b7'} {model.sources.size} sources {'\u00b7'} {digits(model.claims.length)} claims</p></div>
      <div class="tools">
        <button onClick={next_theme} aria-label={`Colours: ${theme}. Change`}>
          <span aria-hidden="true">{theme === 'dark' ? '\u25cf' : theme === 'light' ? '\u25cb' : '\u25d0'}</span> {theme}</button>
        <button onClick={() => set_help(true)}>Keys <kbd aria-hidden="true">?</kbd></button></div>
      <nav aria-label="Sections"><ul role="list">{kViews.map((view) => <li>
        <a href={route_hash({ ...route, view })} aria-current={view === route.view ? 'page' : undefined}>{kParts[view][1]}</a></li>)}</ul></nav>
    </header>
    <main id="app" ref={main} tabIndex={-1}>{printing ? <Print /> : <View key={route.view === 'why' ? subject : route.view} />}</main>
    <footer class="colophon"><p>Probabilities say how well independent sources support a claim, not what happened.
      This page makes no request to anywhere.</p></footer>
    <p class="offscreen" role="status">{said}</p>
    <Help open={help} letters={letters} close={() => set_help(false)}
      set_letters={(on) => { set_letters(on); set_on(on); }} />
  </AppContext.Provider>;
}
