// One claim: its account, its quotations, and the rules that relate it.
import { useApp } from './context';
import { kDisputed, key_of } from './model';
import { Go, Own, Probability, Section, State } from './parts';
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

const kMost = 12;

function Relation({ edge, from }: { edge: Edge; from: string }) {
  const { model } = useApp();
  const id = list(edge.claims).find((c) => c !== from) ?? '';
  const other = model.claims[model.claim_at.get(id) ?? -1];
  return <li class={`relation ${edge.kind}`}>
    <p><span class="verb">{kEdgeWords[edge.kind ?? ''] ?? edge.kind}</span>{' '}
      {other && <Go to={{ view: 'why', claim: id }}><Own text={value_words(other)} /></Go>}
      {other && <span class="quiet"> <Own text={model.sources.get(other.source ?? '')?.name} /></span>}</p>
    <p class="quiet">{rule_words(edge.rule ?? '')}: <Own text={edge.reason} /></p>
  </li>;
}

export function Relations({ at }: { at: number }) {
  const { model } = useApp();
  const rank = ['conflict', 'differs', 'update', 'agree', 'compatible'];
  const edges = model.edges_of(at).slice()
    .sort((x, y) => rank.indexOf(x.kind ?? '') - rank.indexOf(y.kind ?? ''));
  if (edges.length === 0) {
    return <p class="untold">No rule relates this claim to another. Records that share a value
      agree by that value alone.</p>;
  }
  return <>
    <ul class="relations" role="list">{edges.slice(0, kMost).map((edge) =>
      <Relation key={edge.id} edge={edge} from={model.claims[at]!.id} />)}</ul>
    {edges.length > kMost && <details><summary>{counted(edges.length - kMost, 'more relation')}</summary>
      <ul class="relations" role="list">{edges.slice(kMost, 300).map((edge) =>
        <Relation key={edge.id} edge={edge} from={model.claims[at]!.id} />)}</ul></details>}
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
    <p class="claim-head"><span class="slot"><Own text={claim.slot} /></span>
      <span class="topic"><Own text={claim.item} /></span>
      <strong class="value"><Own text={value_words(claim)} /></strong>
      {claim.understood && claim.understood !== claim.value &&
        <span class="understood">understood as <Own text={claim.understood} /></span>}</p>
    <p class="facts"><State state={model.state.codes[at]!} />
      <Probability wide share={claim.score} interval={claim.interval} />
      <span>{origins_words(claim)}</span></p>
    <p class="actions">
      {model.state.codes[at] === kDisputed &&
        <Go class="button" to={{ view: 'disputes', dispute: key_of(model.disputes[d]!) }}>The dispute</Go>}
      <Go class="button" to={{ view: 'graph', claim: claim.id, whole: false }}>In the graph</Go>
      <Go class="button" to={{ view: 'claims' }}>Choose another claim</Go></p>
    <h3>What adds up to it</h3>
    <Waterfall claim={claim} />
    {claim.extractor && <p>Read from the text by the rule <strong><Own text={claim.extractor} /></strong>.</p>}
    <h3>Where it says so</h3>
    <Quotations claim={claim} />
    <h3>How it relates to other claims</h3>
    <Relations at={at} />
  </Section>;
}
