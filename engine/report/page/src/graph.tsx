// The graph: the neighbourhood of a claim, or the whole; each with a list.
import { useMemo } from './hooks';
import { useApp } from './context';
import { GraphNear, kTieWords } from './graph_near';
import { GraphWhole } from './graph_whole';
import { Go, Own, Section } from './parts';
import { list } from './result';
import { VirtualList } from './virtual_list';
import { useClaim } from './why';
import { counted, plain, value_words } from './words';

export function Legend() {
  return <ul class="legend" role="list" aria-label="Legend">
    {[['agree', 'agrees'], ['conflict', 'conflicts'], ['copy', 'shares a passage']].map(([kind, words]) =>
      <li><svg viewBox="0 0 34 10" aria-hidden="true"><line class={`tie ${kind}`} x1="1" x2="33" y1="5" y2="5" /></svg>{words}</li>)}
    <li><svg viewBox="0 0 14 14" aria-hidden="true"><circle class="shape" cx="7" cy="7" r="5" /></svg>claim of an article</li>
    <li><svg viewBox="0 0 14 14" aria-hidden="true"><path class="shape" d="M7 1L13 7L7 13L1 7Z" /></svg>record</li>
    <li><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="shape" x="2" y="2" width="10" height="10" /></svg>source</li>
  </ul>;
}

function EdgeList() {
  const app = useApp();
  const { model } = app;
  const edges = useMemo(() => {
    const rank = ['conflict', 'differs', 'update', 'compatible', 'agree'];
    return list(model.result.edges).slice()
      .sort((x, y) => rank.indexOf(x.kind ?? '') - rank.indexOf(y.kind ?? ''));
  }, [model]);
  const value = (id?: string) => {
    const claim = model.claims[model.claim_at.get(id ?? '') ?? -1];
    return claim ? value_words(claim) : '';
  };
  if (edges.length === 0) return null;
  return <div class="short-list">
    <h3>{counted(edges.length, 'relation')}</h3>
    <VirtualList count={edges.length} height={68} label="Relations" id={(k) => k} row={(k, tab) => {
      const edge = edges[k]!;
      return <a class={`row relation ${edge.kind}`} tabIndex={tab}
        href={app.href({ view: 'graph', claim: edge.claims?.[0] ?? '', whole: false })}>
        <span class="row-main"><Own text={plain(value(edge.claims?.[0]))} /></span>
        <span class="row-sub">{kTieWords[edge.kind ?? ''] ?? plain(edge.kind)}{' '}
          <Own text={plain(value(edge.claims?.[1]))} /></span></a>;
    }} />
  </div>;
}

export function Graph() {
  const { model, route } = useApp();
  const at = useClaim();
  const claim = model.claims[at];
  return <Section id="graph" title="Graph">
    <nav class="actions" aria-label="Which graph">
      <Go class={`button ${route.whole ? '' : 'on'}`} to={{ view: 'graph', whole: false }}>Around one claim</Go>
      <Go class={`button ${route.whole ? 'on' : ''}`} to={{ view: 'graph', whole: true }}>The whole</Go>
      {claim && !route.whole && <Go class="button" to={{ view: 'why', claim: claim.id }}>This claim</Go>}
    </nav>
    <Legend />
    {route.whole ? <div class="graph-pair"><GraphWhole /><EdgeList /></div>
      : claim ? <GraphNear key={at} at={at} /> : <p class="untold">The result holds no claim.</p>}
  </Section>;
}
