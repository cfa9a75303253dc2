// The neighbourhood of a claim as an SVG that the keyboard can walk.
import { useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from './context';
import { focus_nth, stepped } from './keys';
import { kStates } from './model';
import { type Near, neighbourhood } from './neighbours';
import { bdi, Go, Note, Table } from './parts';
import { only } from './route';
import { counted, kEdgeWords, plain, table, value_words } from './words';

export const kTieWords = table<string>({
  ...kEdgeWords, update: 'differs in time from', copy: 'shares a passage with', says: 'says',
});

function Shape({ node, record, centre }: { node: Near; record: boolean; centre: boolean }) {
  const r = centre ? 11 : 8;
  if (node.kind === 'source') return <rect class="shape" x="-8" y="-8" width="16" height="16" />;
  if (record) return <path class="shape" d={`M0 ${-r - 2}L${r + 2} 0L0 ${r + 2}L${-r - 2} 0Z`} />;
  return <circle class="shape" r={r} />;
}

export function GraphNear({ at }: { at: number }) {
  const app = useApp();
  const { model } = app;
  const near = useMemo(() => neighbourhood(model, at), [model, at]);
  const [current, set_current] = useState(0);
  const box = useRef<SVGSVGElement>(null);
  const name = (node: Near) => node.kind === 'source' ? model.outlet(node.id) ?? node.id
    : value_words(model.claims[node.at]!);
  const full = (node: Near) => node.kind === 'source' ? `source ${plain(name(node), 60)}`
    : `claim ${plain(name(node), 80)} of ${plain(model.outlet(model.claims[node.at]!.source), 40)}`;
  const href = (node: Near) => app.href(node.kind === 'source'
    ? { view: 'claims', words: '', chosen: only('source', node.id) }
    : { view: 'graph', claim: node.id });
  const on_key = (event: KeyboardEvent) => {
    const count = near.nodes.length;
    const to = stepped(event, current, count);
    if (to === undefined) return;
    event.preventDefault();
    focus_nth(box.current!, (to + count) % count);
  };
  const end = (at: number) => {
    const node = near.nodes[at]!;
    return <Go to={node.kind === 'source' ? { view: 'sources' } : { view: 'graph', claim: node.id }}>
      {bdi(plain(name(node), 60))}</Go>;
  };
  const crowded = near.nodes.length > 28;
  return <div class="graph-pair">
    <svg ref={box} class="near" viewBox="-400 -310 800 620" role="group" onKeyDown={on_key}
      aria-label={`Neighbourhood of ${plain(name(near.nodes[0]!), 60)}: ${near.nodes.length} nodes; arrow keys walk`}>
      <g aria-hidden="true">{near.ties.map((tie) => <line class={`tie ${tie.kind}`}
        x1={near.nodes[tie.a]!.x} y1={near.nodes[tie.a]!.y} x2={near.nodes[tie.b]!.x} y2={near.nodes[tie.b]!.y} />)}</g>
      {near.nodes.map((node, k) => {
        const state = node.kind === 'claim' ? kStates[model.state.codes[node.at]!]! : 'source';
        return <g key={node.id} transform={`translate(${node.x} ${node.y})`}><a class={`node ${state} ${k === 0 ? 'centre' : ''} ${crowded && node.ring === 2 ? 'crowded' : ''}`}
          href={href(node)} tabindex={k === Math.min(current, near.nodes.length - 1) ? 0 : -1}
          aria-label={full(node)} onFocus={() => set_current(k)}>
          <circle class="target" r="14" />
          <Shape node={node} record={node.kind === 'claim' && model.claims[node.at]!.kind === 'record'} centre={k === 0} />
          <text y={node.kind === 'source' ? (node.y > 0 ? 24 : -14) : 24} aria-hidden="true">
            {plain(name(node), k === 0 ? 40 : 22)}</text></a></g>;
      })}
    </svg>
    <div>
      <Table caption={`${counted(near.ties.length, 'relation')} of ${counted(near.nodes.length, 'node')}`}
        head={['From', 'Relation', 'To']}
        rows={near.ties.map((tie) => [end(tie.a), kTieWords[tie.kind] ?? plain(tie.kind), end(tie.b)])} />
      {near.left_out > 0 && <Note>{counted(near.left_out, 'more relation')} farther out.</Note>}
    </div>
  </div>;
}
