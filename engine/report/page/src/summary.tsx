// What is disputed, by whom, and what rests on one origin, in sentences.
import { useMemo } from 'preact/hooks';
import { useApp } from './context';
import { DecisionFiles } from './decision';
import { kDisputed, kSeveral, kSingle, key_of, type Model } from './model';
import { Aside, bdi, Button, Go, Note, Section } from './parts';
import { type Dispute, list } from './result';
import { only } from './route';
import { better_side, opponents, voices } from './sides';
import { counted, digits, origins_words, percent, value_words } from './words';

function Names({ names, most = 2 }: { names: string[]; most?: number }) {
  const shown = names.slice(0, most), more = names.length - shown.length;
  if (names.length === 0) return <>A source</>;
  return <>{shown.map((name, k) => <>{k > 0 && (k + 1 === shown.length && more === 0 ? ' and ' : ', ')}
    <strong>{bdi(name)}</strong></>)}{more > 0 && ` and ${counted(more, 'other')}`}</>;
}

export function DisputeSentence({ dispute }: { dispute: Dispute }) {
  const { model } = useApp();
  const sides = list(dispute.sides);
  const better = better_side(dispute);
  return <>
    {sides.slice(0, 4).map((side, k) => {
      const names = voices(model, side);
      return <>{k > 0 && '; '}<Names names={names} /> {names.length > 1 ? 'say' : 'says'}{' '}
        <q>{bdi(side.value)}</q></>;
    })}{sides.length > 4 && `; and ${counted(sides.length - 4, 'more value')}`}.{' '}
    {better >= 0
      ? <>Better supported: <q>{bdi(sides[better]!.value)}</q> ({percent(sides[better]!.score)}
        {(sides[better]!.origins ?? 0) === 1 ? ', on one origin' : `, ${origins_words(sides[better]!)}`}).</>
      : <>Neither is clearly better supported.</>}
  </>;
}

function Figures() {
  const { model } = useApp();
  const totals = [0, 0, 0];
  for (const code of model.state.codes) ++totals[code]!;
  const cell = (state: number, name: string, words: string) => <li>
    <Go to={{ view: 'claims', words: '', chosen: only('state', name) }}
      class={`figure ${name}`}>
      <span class="big">{digits(totals[state]!)}</span> <span>{words}</span></Go></li>;
  return <ul class="figures" role="list">
    <li><Go to={{ view: 'disputes' }} class="figure disputes">
      <span class="big">{digits(model.disputes.length)}</span>{' '}
      <span>{model.disputes.length === 1 ? 'point' : 'points'} on which sources disagree</span></Go></li>
    {cell(kDisputed, 'disputed', 'claims take part in them')}
    {cell(kSeveral, 'several', 'claims undisputed, from several origins')}
    {cell(kSingle, 'single', 'claims undisputed, from one origin only')}
  </ul>;
}

/// Claims of several outlets behind which stands one origin, widest first; one
/// for each value.
function echoes(model: Model): number[] {
  const seen = new Set<string>();
  return model.claims.map((_, k) => k)
    .filter((k) => (model.claims[k]!.outlets ?? 0) > 1 && model.claims[k]!.origins === 1)
    .sort((x, y) => (model.claims[y]!.outlets ?? 0) - (model.claims[x]!.outlets ?? 0) || x - y)
    .filter((k) => {
      const claim = model.claims[k]!;
      const key = `${claim.item}\n${claim.slot}\n${claim.value}`;
      return !seen.has(key) && seen.add(key);
    });
}

function Opening({ model }: { model: Model }) {
  const count = (name: string) => model.result.summary?.[name] ?? 0;
  const parts = [count('articles') > 0 && counted(count('articles'), 'article'),
    count('records') > 0 && counted(count('records'), 'record')].filter(Boolean).join(' and ');
  const origins = count('origins');
  return <>{parts || 'The input'} from {counted(model.sources.size, 'source')}
    {origins > 0 && origins < model.sources.size && ` (${counted(origins, 'independent origin')})`}{' '}
    make {counted(model.claims.length, 'claim')}.{' '}
    {model.disputes.length === 0 ? 'Nowhere do the sources disagree.'
      : `The sources disagree on ${counted(model.disputes.length, 'point')}.`}</>;
}

const kMost = 5;

export function Summary() {
  const app = useApp();
  const { model } = app;
  const pairs = useMemo(() => opponents(model), [model]);
  const copied_only = useMemo(() => echoes(model), [model]);
  const skipped = model.result.summary?.skipped ?? 0;
  const lost = list(model.result.decisions).filter((d) => d.found === false).length;
  return <Section id="summary" title="Summary" lead={<Opening model={model} />}>
    {skipped > 0 && <p class="banner">{counted(skipped, 'input')} could not be read.{' '}
      <Go to={{ view: 'method' }}>Which, and why</Go></p>}
    {model.result.ending?.converged === false &&
      <p class="banner">The scoring did not settle; probabilities may be rough.</p>}
    <Figures />
    {model.disputes.length > 0 && <>
      <h3>What is disputed</h3>
      <ol class="sentences">{model.disputes.slice(0, kMost).map((dispute) => <li>
        <p class="where"><Go to={{ view: 'disputes', dispute: key_of(dispute) }}>
          {bdi(dispute.topic)}{dispute.slot && <> <span class="slot">{bdi(dispute.slot)}</span></>}</Go></p>
        <p><DisputeSentence dispute={dispute} /></p></li>)}</ol>
      {model.disputes.length > kMost && <p><Button to={{ view: 'disputes' }}>
        All {counted(model.disputes.length, 'dispute')}</Button></p>}
    </>}
    {pairs.length > 0 && <>
      <h3>By whom</h3>
      <ul class="plain">{pairs.slice(0, kMost).map((pair) => <li>
        <strong>{bdi(pair.a)}</strong> and <strong>{bdi(pair.b)}</strong> disagree
        on {counted(pair.times, 'point')}.</li>)}</ul>
      {pairs.length > kMost && <Note>And {counted(pairs.length - kMost, 'more pair')} of sources.</Note>}
    </>}
    {copied_only.length > 0 && <>
      <h3>Told by many, from one origin</h3>
      <p>{counted(copied_only.length, 'value')} {copied_only.length === 1 ? 'has' : 'have'} several
        outlets behind {copied_only.length === 1 ? 'it' : 'them'} but only one independent origin.</p>
      <ul class="plain">{copied_only.slice(0, kMost).map((k) => <li>
        <Go to={{ view: 'why', claim: model.claims[k]!.id }}>{bdi(model.claims[k]!.item)}:{' '}
          {bdi(value_words(model.claims[k]!))}</Go> <Aside>{origins_words(model.claims[k]!)}</Aside></li>)}</ul>
    </>}
    <h3>Decisions</h3>
    {lost > 0 && <p class="banner">{counted(lost, 'decision')} of the file concern disputes that
      this result no longer has.</p>}
    <DecisionFiles />
  </Section>;
}
