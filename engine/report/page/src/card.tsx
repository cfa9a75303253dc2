// A dispute: a column for each side.
import { useApp } from './context';
import { DecisionBadge, DecisionForm } from './decision';
import { differing } from './differing';
import { key_of } from './model';
import { around, Aside, bdi, Button, Probability } from './parts';
import { Quotations } from './quote';
import { type Claim, type Dispute, type Edge, type Side, list } from './result';
import { counted, origins_words, plain, rule_words } from './words';

export const kLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function groups_of(claims: Claim[], day: (claim: Claim) => string): Claim[][] {
  const groups = Map.groupBy(claims, (claim) => claim.origin ?? claim.id);
  // The earliest stands for its origin; unknown dates come last.
  for (const group of groups.values()) {
    group.sort((x, y) => (day(x) || '~') < (day(y) || '~') ? -1 : Number(day(x) !== day(y)));
  }
  return [...groups.values()];
}

function tie_words(ties: { kind?: string; who?: string | null }[]): string {
  const words = new Set(ties.map((tie) =>
    tie.kind === 'passage' ? 'a shared passage' : tie.kind === 'document' ? 'one text'
      : tie.kind === 'agency' ? `the agency ${plain(tie.who, 40)}`
      : tie.kind === 'speaker' ? `one speaker, ${plain(tie.who, 40)}` : plain(tie.kind, 30)));
  return [...words].join(', ');
}

/// The claims of one origin: the first in full, the others folded.
function OneOrigin({ claims }: { claims: Claim[] }) {
  const { model } = useApp();
  const [first, ...rest] = claims;
  const own = new Set(claims.map((claim) => claim.id));
  const ties = list(model.origins.get(first!.origin ?? '')?.ties)
    .filter((tie) => list(tie.claims).every((id) => own.has(id)));
  const copies = rest.filter((claim) => claim.document !== first!.document).length;
  const label = copies > 0 ? `+${counted(copies, 'copy', 'copies')}`
    : `+${counted(rest.length, 'passage')} of the same text`;
  return <li class="origin">
    <Quotations claim={first!} />
    {rest.length > 0 && <details>
      <summary>{label}{ties.length > 0 && <Aside> (one origin by {tie_words(ties)})</Aside>}</summary>
      {rest.map((claim) => <Quotations key={claim.id} claim={claim} />)}
    </details>}
  </li>;
}

const kMostOrigins = 12;

const quotes = (groups: Claim[][]) => <ul class="quotes" role="list">
  {groups.map((group) => <OneOrigin key={group[0]!.id} claims={group} />)}</ul>;

function Column({ dispute, at }: { dispute: Dispute; at: number }) {
  const { model } = useApp();
  const sides = list(dispute.sides);
  const side: Side = sides[at]!;
  const claims = list(side.claims).flatMap((id) => model.claim_of(id) ?? []);
  const best = claims.reduce<Claim | undefined>((top, claim) =>
    top === undefined || (claim.score ?? 0) > (top.score ?? 0) ? claim : top, undefined);
  const groups = groups_of(claims, (claim) => model.day[model.claim_at.get(claim.id)!] ?? '');
  const letter = kLetters[at] ?? String(at + 1);
  return <div class={`side side-${at % 4}`} role="group" aria-label={`Side ${letter}: ${plain(side.value)}`}>
    <p class="value"><span class="letter" aria-hidden="true">{letter}</span>
      <bdi>{differing(sides.map((s) => s.value ?? ''), at).map((part) =>
        part.differs ? <strong class="differs">{part.text}</strong> : part.text)}</bdi></p>
    {best?.understood && best.understood !== side.value &&
      <p class="understood">understood as {bdi(best.understood)}</p>}
    <Probability wide share={side.score ?? best?.score} interval={best?.interval} />
    <p class="origins">{origins_words(side)}
      {(side.origins ?? 0) === 1 && <span class="flag"> rests on one origin</span>}</p>
    {quotes(groups.slice(0, kMostOrigins))}
    {groups.length > kMostOrigins && <details class="more">
      <summary>{counted(groups.length - kMostOrigins, 'more origin')}</summary>
      {quotes(groups.slice(kMostOrigins))}</details>}
    {best && <Button to={{ view: 'why', claim: best.id }}
      label={`Why this probability for ${plain(side.value)}`}>Why this probability</Button>}
  </div>;
}

/// The rules that set the sides apart, each said once.
export function Rules({ edges }: { edges: Edge[] }) {
  const rows = new Map<string, Edge>();
  for (const edge of edges) rows.set(`${edge.rule}\n${edge.reason}`, edge);
  if (rows.size === 0) return null;
  return <ul class="rules">{[...rows.values()].slice(0, 8).map((edge) =>
    <li><strong>{rule_words(edge.rule ?? '')}.</strong> {bdi(edge.reason)}</li>)}</ul>;
}

export function Card({ dispute }: { dispute: Dispute }) {
  const { model } = useApp();
  const key = key_of(dispute);
  const wanted = new Set(list(dispute.edges));
  const edges = wanted.size === 0 ? []
    : list(model.result.edges).filter((edge) => wanted.has(edge.id));
  const first = list(list(dispute.sides)[0]?.claims)[0];
  return <article class="card" aria-label={plain(`${dispute.topic ?? ''}, ${dispute.slot ?? ''}`, 120)}>
    <header>
      <p class="slot">{bdi(dispute.slot)}</p>
      <h3>{bdi(dispute.topic)}</h3>
      <DecisionBadge dispute={key} />
    </header>
    <div class="sides">{list(dispute.sides).map((_, at) => <Column dispute={dispute} at={at} />)}</div>
    <footer>
      <Rules edges={edges} />
      <div class="actions">
        <Button to={{ view: 'timeline', dispute: key }}>On the time line</Button>
        {first && <Button to={around(first)}>In the graph</Button>}
      </div>
      <DecisionForm dispute={key} />
    </footer>
  </article>;
}
