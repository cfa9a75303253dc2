// Who copies whom, and the passage that both have.
import { useMemo, useState } from './hooks';
import { useApp } from './context';
import { day_of } from './model';
import { Original, Own, Section, Table } from './parts';
import { type Copy, type Doc, type Stretch, list } from './result';
import { counted, day_words, part, percent, plain } from './words';

const kMost = 200;

function Text({ doc, stretch }: { doc?: Doc; stretch?: Stretch }) {
  return <figure class="passage">
    <figcaption><strong><Outlet doc={doc} /></strong>{' '}
      <span class="quiet"><Own text={day_words(day_of(doc)) || 'date unknown'} /></span>{' '}
      <span class="place"><Own text={doc?.path} /></span> <Original address={doc?.url} /></figcaption>
    {stretch?.text ? <blockquote><p><Own text={stretch.text} /></p></blockquote>
      : <p class="untold">Characters {stretch?.start ?? '?'} to {stretch?.end ?? '?'} of the text.</p>}
  </figure>;
}

function Outlet({ doc }: { doc?: Doc }) {
  const { model } = useApp();
  const by_id = model.sources.get(doc?.source ?? '')?.name;
  return <Own text={by_id ?? doc?.source ?? doc?.path} />;
}

/// Two texts, the earlier first.
function ordered(a: Doc | undefined, b: Doc | undefined): boolean {
  const x = day_of(a), y = day_of(b);
  return x === '' || y === '' || x <= y;
}

function OneCopy({ copy }: { copy: Copy }) {
  const { model } = useApp();
  const [open, set_open] = useState(false);
  const [a, b] = list(copy.documents).map((id) => model.documents.get(id));
  const straight = ordered(a, b);
  const early = straight ? a : b, late = straight ? b : a;
  const passages = list(copy.passages);
  return <li class="copy">
    <details onToggle={(event) => set_open(event.currentTarget.open)}>
      <summary><span><strong><Outlet doc={early} /></strong> <span aria-hidden="true" class="arrow">{'\u21e2'}</span>
        <span class="offscreen"> and </span><strong><Outlet doc={late} /></strong></span>{' '}
        <span class="quiet">{part(copy.containment)} of the shorter text
          in {counted(passages.length, 'passage')}</span></summary>
      {open && passages.slice(0, 20).map((passage) => <div class="pair">
        <p class="words">{counted(passage.words ?? 0, 'word')} in common</p>
        <Text doc={early} stretch={straight ? passage.a : passage.b} />
        <Text doc={late} stretch={straight ? passage.b : passage.a} /></div>)}
      {open && passages.length > 20 && <p class="quiet">The first 20 of {passages.length} passages.</p>}
    </details></li>;
}

export function Copies() {
  const { model } = useApp();
  const copies = useMemo(() => list(model.result.copies).slice()
    .sort((x, y) => (y.containment ?? 0) - (x.containment ?? 0)), [model]);
  const pairs = useMemo(() => list(model.result.dependences).slice()
    .sort((x, y) => (y.probability ?? 0) - (x.probability ?? 0)), [model]);
  const name = (id?: string | null) => model.sources.get(id ?? '')?.name ?? '';
  return <Section id="copies" title="Who copies whom" lead={copies.length + pairs.length === 0
    ? 'No two texts share a passage, and no two sources depend on each other.'
    : 'The earlier text stands first. Sharing a passage shows that two texts are not independent, ' +
      'not who wrote it: both may have it from a third.'}>
    {copies.length > 0 && <>
      <h3>Shared passages</h3>
      <ul class="copies" role="list">{copies.slice(0, kMost).map((copy) => <OneCopy copy={copy} />)}</ul>
      {copies.length > kMost && <p class="quiet">The first {kMost} of {copies.length} pairs of texts.</p>}
    </>}
    {pairs.length > 0 && <>
      <h3>Sources that depend on each other</h3>
      <Table caption="Sources that depend on each other" hide_caption
        head={['Sources', 'Copier', 'By', 'Probability', 'Share', 'Items in common', 'Agreed']} numbers={[3, 4, 5, 6]}>
        {pairs.slice(0, kMost).map((row) => <tr>
          <th scope="row"><Own text={name(row.sources?.[0])} />, <Own text={name(row.sources?.[1])} /></th>
          <td>{row.copier ? <Own text={name(row.copier)} /> : 'not told'}</td>
          <td>{plain(row.by)}</td>
          <td class="number">{percent(row.probability)}</td><td class="number">{part(row.share)}</td>
          <td class="number">{row.common ?? '\u2013'}</td><td class="number">{row.agreed ?? '\u2013'}</td></tr>)}
      </Table>
    </>}
  </Section>;
}
