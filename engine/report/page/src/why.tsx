// One claim: its account, its quotations, and the rules that relate it.
import { useApp } from './context';
import { kDisputed, key_of } from './model';
import { around, Aside, bdi, Button, ClaimLink, Note, Probability, Section, State } from './parts';
import { Quotations } from './quote';
import { type Edge, list } from './result';
import { kEdgeWords, counted, origins_words, rule_words, value_words } from './words';
import { Waterfall } from './waterfall';

/// The claim that is looked at: the chosen one, else the best of the first
/// dispute, else the first.
export function useClaim(): number {
  const { model, route } = useApp();
  const chosen = model.claim_at.get(route.claim);
  if (chosen !== undefined) return chosen;
  const of_dispute = model.disputes[0] === undefined ? undefined
    : list(list(model.disputes[0].sides)[0]?.claims)[0];
  return model.claim_at.get(of_dispute ?? '') ?? 0;
}

function Relation({ edge, from }: { edge: Edge; from: string }) {
  const { model } = useApp();
  const id = list(edge.claims).find((c) => c !== from) ?? '';
  const other = model.claim_of(id);
  return <li class={`relation ${edge.kind}`}>
    <p><span class="verb">{kEdgeWords[edge.kind ?? ''] ?? edge.kind}</span>{' '}
      {other && <><ClaimLink claim={other} /><Aside> {bdi(model.outlet(other.source))}</Aside></>}</p>
    <Note>{rule_words(edge.rule ?? '')}: {bdi(edge.reason)}</Note>
  </li>;
}

/// Edges of the kinds that are named first, first.
export function by_kind(edges: Edge[], kinds: string): Edge[] {
  const rank = kinds.split(' ');
  return edges.toSorted((x, y) => rank.indexOf(x.kind ?? '') - rank.indexOf(y.kind ?? ''));
}

const kMost = 12;

export function Relations({ at }: { at: number }) {
  const { model } = useApp();
  const edges = by_kind(model.edges_of(at), 'conflict differs update agree compatible');
  if (edges.length === 0) {
    return <Note>No rule relates this claim to another. Records that share a value
      agree by that value alone.</Note>;
  }
  const rows = (from: number, to: number) => <ul class="relations" role="list">{edges.slice(from, to).map((edge) =>
    <Relation key={edge.id} edge={edge} from={model.claims[at]!.id} />)}</ul>;
  return <>
    {rows(0, kMost)}
    {edges.length > kMost && <details><summary>{counted(edges.length - kMost, 'more relation')}</summary>
      {rows(kMost, 300)}</details>}
  </>;
}

export function Why() {
  const { model } = useApp();
  const at = useClaim();
  const claim = model.claims[at];
  if (claim === undefined) {
    return <Section id="why" title="Why" lead="The result holds no claim."><></></Section>;
  }
  const d = model.dispute_of[at]!;
  return <Section id="why" title="Why this probability">
    <p class="claim-head"><span class="slot">{bdi(claim.slot)}</span>
      <span class="topic">{bdi(claim.item)}</span>
      <strong class="value">{bdi(value_words(claim))}</strong>
      {claim.understood && claim.understood !== claim.value &&
        <span class="understood">understood as {bdi(claim.understood)}</span>}</p>
    <p class="facts"><State state={model.state.codes[at]!} />
      <Probability wide share={claim.score} interval={claim.interval} />
      <span>{origins_words(claim)}</span></p>
    <p class="actions">
      {model.state.codes[at] === kDisputed &&
        <Button to={{ view: 'disputes', dispute: key_of(model.disputes[d]!) }}>The dispute</Button>}
      <Button to={around(claim.id)}>In the graph</Button>
      <Button to={{ view: 'claims' }}>Choose another claim</Button></p>
    <h3>What adds up to it</h3>
    <Waterfall claim={claim} />
    {claim.extractor && <p>Read from the text by the rule <strong>{bdi(claim.extractor)}</strong>.</p>}
    <h3>Where it says so</h3>
    <Quotations claim={claim} />
    <h3>How it relates to other claims</h3>
    <Relations at={at} />
  </Section>;
}
