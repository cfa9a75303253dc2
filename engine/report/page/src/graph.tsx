// The graph: the neighbourhood of a claim, or the whole; each with a list.
import { type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useApp } from './context';
import { GraphNear, kTieWords } from './graph_near';
import { GraphWhole } from './graph_whole';
import { around, bdi, Button, Note, Section } from './parts';
import { list } from './result';
import { VirtualList } from './virtual_list';
import { by_kind, useClaim } from './why';
import { counted, plain, value_words } from './words';

const tie = (kind: string) => <line class={`tie ${kind}`} x1="1" x2="33" y1="5" y2="5" />;

export function Legend() {
  const signs: [string, JSX.Element, string][] = [
    ['34 10', tie('agree'), 'agrees'], ['34 10', tie('conflict'), 'conflicts'], ['34 10', tie('copy'), 'shares a passage'],
    ['14 14', <circle class="shape" cx="7" cy="7" r="5" />, 'claim of an article'],
    ['14 14', <path class="shape" d="M7 1L13 7L7 13L1 7Z" />, 'record'],
    ['14 14', <rect class="shape" x="2" y="2" width="10" height="10" />, 'source']];
  return <ul class="legend" role="list" aria-label="Legend">{signs.map(([size, sign, words]) =>
    <li><svg viewBox={`0 0 ${size}`} aria-hidden="true">{sign}</svg>{words}</li>)}</ul>;
}

function EdgeList() {
  const app = useApp();
  const { model } = app;
  const edges = useMemo(() => by_kind(list(model.result.edges), 'conflict differs update compatible agree'), [model]);
  const value = (id?: string) => bdi(plain(value_words(model.claim_of(id))));
  if (edges.length === 0) return null;
  return <div class="short-list">
    <h3>{counted(edges.length, 'relation')}</h3>
    <VirtualList count={edges.length} height={68} label="Relations" row={(k, tab) => {
      const edge = edges[k]!;
      return <a class={`row relation ${edge.kind}`} tabIndex={tab}
        href={app.href(around(edge.claims?.[0]))}>
        <span class="row-main">{value(edge.claims?.[0])}</span>
        <span class="row-sub">{kTieWords[edge.kind ?? ''] ?? plain(edge.kind)}{' '}
          {value(edge.claims?.[1])}</span></a>;
    }} />
  </div>;
}

export function Graph() {
  const { model, route } = useApp();
  const at = useClaim();
  const claim = model.claims[at];
  return <Section id="graph" title="Graph">
    <nav class="actions" aria-label="Which graph">
      <Button on={!route.whole} to={{ view: 'graph', whole: false }}>Around one claim</Button>
      <Button on={route.whole} to={{ view: 'graph', whole: true }}>The whole</Button>
      {claim && !route.whole && <Button to={{ view: 'why', claim: claim.id }}>This claim</Button>}
    </nav>
    <Legend />
    {route.whole ? <div class="graph-pair"><GraphWhole /><EdgeList /></div>
      : claim ? <GraphNear key={at} at={at} /> : <Note>The result holds no claim.</Note>}
  </Section>;
}
