// Who copies whom, and the passage that both have.
import { useMemo, useState } from 'preact/hooks';
import { useApp } from './context';
import { day_of } from './model';
import { Aside, bdi, Note, Original, Section, Table } from './parts';
import { type Copy, type Doc, type Stretch, list } from './result';
import { counted, day_words, part, percent, plain } from './words';

const kMost = 200, kDepend = 'Sources that depend on each other';

function Text({ doc, stretch }: { doc?: Doc; stretch?: Stretch }) {
  return <figure class="passage">
    <figcaption><strong><Outlet doc={doc} /></strong>{' '}
      <Aside>{bdi(day_words(day_of(doc)) || 'date unknown')}</Aside>{' '}
      <span class="place">{bdi(doc?.path)}</span> <Original address={doc?.url} /></figcaption>
    {stretch?.text ? <blockquote><p>{bdi(stretch.text)}</p></blockquote>
      : <Note>Characters {stretch?.start ?? '?'} to {stretch?.end ?? '?'} of the text.</Note>}
  </figure>;
}

function Outlet({ doc }: { doc?: Doc }) {
  const { model } = useApp();
  const by_id = model.outlet(doc?.source);
  return bdi(by_id ?? doc?.source ?? doc?.path);
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
        <Aside>{part(copy.containment)} of the shorter text
          in {counted(passages.length, 'passage')}</Aside></summary>
      {open && passages.slice(0, 20).map((passage) => <div class="pair">
        <p class="words">{counted(passage.words ?? 0, 'word')} in common</p>
        <Text doc={early} stretch={straight ? passage.a : passage.b} />
        <Text doc={late} stretch={straight ? passage.b : passage.a} /></div>)}
      {open && passages.length > 20 && <Note>The first 20 of {passages.length} passages.</Note>}
    </details></li>;
}

export function Copies() {
  const { model } = useApp();
  const copies = useMemo(() => list(model.result.copies).toSorted((x, y) => (y.containment ?? 0) - (x.containment ?? 0)), [model]);
  const pairs = useMemo(() => list(model.result.dependences).toSorted((x, y) => (y.probability ?? 0) - (x.probability ?? 0)), [model]);
  const name = (id?: string | null) => bdi(model.outlet(id));
  return <Section id="copies" title="Who copies whom" lead={copies.length + pairs.length === 0
    ? 'No two texts share a passage, and no two sources depend on each other.'
    : 'The earlier text stands first. Sharing a passage shows that two texts are not independent, ' +
      'not who wrote it: both may have it from a third.'}>
    {copies.length > 0 && <>
      <h3>Shared passages</h3>
      <ul class="copies" role="list">{copies.slice(0, kMost).map((copy) => <OneCopy copy={copy} />)}</ul>
      {copies.length > kMost && <Note>The first {kMost} of {copies.length} pairs of texts.</Note>}
    </>}
    {pairs.length > 0 && <>
      <h3>{kDepend}</h3>
      <Table caption={kDepend} hidden named numbers={[3, 4, 5, 6]}
        head={['Sources', 'Copier', 'By', 'Probability', 'Share', 'Items in common', 'Agreed']}
        rows={pairs.slice(0, kMost).map((row) => [
          [name(row.sources?.[0]), ', ', name(row.sources?.[1])],
          row.copier ? name(row.copier) : 'not told', plain(row.by), percent(row.probability),
          part(row.share), row.common ?? '\u2013', row.agreed ?? '\u2013'])} />
    </>}
  </Section>;
}
