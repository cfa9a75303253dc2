// How the result came about and how to read it.
import { useApp } from './context';
import { result_file } from './embedded';
import { copy, download } from './files';
import { bdi, Note, Section, Table } from './parts';
import { type Diagnostic, list } from './result';
import { counted } from './words';

const kMost = 300;

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}

function Diagnostics({ rows, total }: { rows: Diagnostic[]; total: number }) {
  if (rows.length === 0) return <p>Every input was read whole.</p>;
  return <>
    <Table caption={counted(total, 'message')} head={['Severity', 'Where', 'What', 'What to do']}
      rows={rows.slice(0, kMost).map((row) => [bdi(row.severity),
        <div class="place">{bdi([row.file ?? '', row.line, row.column].filter((at) => at || at === '').join(':'))}</div>,
        bdi(row.message), bdi(row.hint)])} />
    {total > Math.min(rows.length, kMost) && <Note>The first {Math.min(rows.length, kMost)} of {total}.</Note>}
  </>;
}

export function Method() {
  const app = useApp();
  const { result } = app.model;
  const options = Object.entries(result.options ?? {});
  const documents = list(result.documents);
  const diagnostics = list(result.diagnostics);
  const capped = result.summary?.capped_buckets ?? 0;
  return <Section id="method" title="Method">
    <h3>How to read a probability</h3>
    <p>It says how well independent sources support a claim, given how often each of them agrees with the others in
      this input. It is not the chance that something happened: when all sources repeat one error, the error is well
      supported. The band about it holds it with a probability of 90{'\u202f'}%. {'\u201c'}Origins{'\u201d'} counts
      independent voices; outlets that copy a passage, print one agency or cite one speaker share an origin.</p>
    <p>Disputes are ordered by disagreement times reach: the share of origins that do not stand behind the largest side,
      times the outlets that take part.</p>
    <h3>How it was made</h3>
    <dl class="facts-list">
      <Row name="Program">{bdi(`${result.program?.name ?? 'crosscheck'} ${result.program?.version ?? ''}`)}</Row>
      <Row name="Format">{bdi(result.schema)}</Row>
      <Row name="Scoring">{bdi(result.method)}{result.ending?.iterations !== undefined &&
        `, ${result.ending.converged === false ? 'not settled after' : 'settled after'} ${counted(result.ending.iterations, 'round')}`}</Row>
      {result.command && <Row name="Command"><code class="command">{bdi(result.command)}</code>{' '}
        <button class="link" onClick={() => void copy(result.command!, 'Command copied.', app.say)}>copy</button></Row>}
      {options.length > 0 && <Row name="Options"><ul class="plain">{options.map(([name, value]) =>
        <li><code>{bdi(name)}</code> {bdi(String(value))}</li>)}</ul></Row>}
    </dl>
    <div class="files"><button onClick={() => void result_file().then((text) =>
      download('result.json', text, 'application/json'))}>Download result.json</button>
      <Note>Everything on this page is made from that file.</Note></div>
    <h3>What was not read</h3>
    <Diagnostics rows={diagnostics} total={Math.max(result.summary?.diagnostics ?? 0, diagnostics.length)} />
    <h3>Limits</h3>
    <ul class="plain">
      <li>{capped > 0 ? `${counted(capped, 'group')} of claims were too large to compare each with each.`
        : 'Every pair of claims that could relate was compared.'}</li>
      <li>Claims are read by rules from the text; what no rule reads is not here.</li>
      <li>Prints and tables end at the numbers they state; the result file holds everything.</li></ul>
    <h3>Input</h3>
    <Table caption={counted(documents.length, 'text or table', 'texts and tables')}
      named head={['File', 'Source', 'Date', 'Encoding', 'SHA-256']}
      rows={documents.slice(0, kMost).map((doc) => [
        <div class="place">{bdi(doc.path)}</div>, bdi(app.model.outlet(doc.source) ?? doc.source),
        bdi(doc.published || doc.date || 'unknown'), bdi(doc.encoding || '\u2013'),
        <div class="hash">{bdi(doc.sha256 || '\u2013')}</div>])} />
    {documents.length > kMost && <Note>The first {kMost}; the result file holds all.</Note>}
  </Section>;
}
