// Every source: how reliable, how independent, how much it covers.
import { useMemo } from 'preact/hooks';
import { useApp } from './context';
import { type Model } from './model';
import { bdi, Go, Note, Probability, Section, Table } from './parts';
import { list } from './result';
import { only } from './route';
import { counted, part } from './words';

interface Tally { agreed: number; against: number; from: Map<string, number> }

/// How often each source agrees with or contradicts another, and from whom it
/// may copy, by source id.
export function tallies(model: Model): Map<string, Tally> {
  const table = new Map<string, Tally>();
  const of = (id: string) => {
    let own = table.get(id);
    if (!own) table.set(id, own = { agreed: 0, against: 0, from: new Map() });
    return own;
  };
  const source = (claim: string) =>
    model.claim_of(claim)?.source ?? '';
  for (const edge of list(model.result.edges)) {
    const [a, b] = list(edge.claims).map(source);
    if (!a || !b || a === b) continue;
    if (edge.kind === 'agree') { ++of(a).agreed; ++of(b).agreed; }
    if (edge.kind === 'conflict') { ++of(a).against; ++of(b).against; }
  }
  for (const row of list(model.result.dependences)) {
    const [a, b] = list(row.sources);
    if (!row.copier || !a || !b) continue;
    of(row.copier).from.set(row.copier === a ? b : a, row.share ?? 0);
  }
  return table;
}

const kMost = 300;

export function Sources() {
  const { model } = useApp();
  const table = useMemo(() => tallies(model), [model]);
  const rows = useMemo(() => [...model.sources.values()]
    .sort((x, y) => (y.claims ?? 0) - (x.claims ?? 0)), [model]);
  const name = (id: string) => model.outlet(id) ?? id;
  return <Section id="sources" title="Sources" lead="Reliability says how often a source agrees with what
    the others together support. It is learned from this input alone, and is no verdict on an outlet.">
    <Table caption={`${counted(rows.length, 'source')}, most claims first`}
      head={['Source', 'Reliability', 'Coverage', 'Originality', 'Articles', 'Claims', 'Agreed', 'Contradicted', 'Copies from']}
      numbers={[2, 3, 4, 5, 6, 7]} named rows={rows.slice(0, kMost).map((source) => {
        const tally = table.get(source.id);
        return [
          <Go to={{ view: 'claims', words: '', chosen: only('source', source.id) }}>{bdi(source.name)}</Go>,
          <Probability share={source.reliability} interval={source.interval} />,
          part(source.coverage), part(source.originality), source.documents ?? '\u2013', source.claims ?? '\u2013',
          tally?.agreed ?? 0, tally?.against ?? 0,
          tally && tally.from.size > 0 ? [...tally.from.keys()].slice(0, 3).map((id, k) =>
            [k > 0 && ', ', bdi(name(id))]) : '\u2013'];
      })} />
    {rows.length > kMost && <Note>The first {kMost}; the result file holds all.</Note>}
  </Section>;
}
