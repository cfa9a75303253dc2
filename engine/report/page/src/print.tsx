// What is printed: a virtual list holds only the rows in sight, so paper gets
// the disputes and the claims of the current filter by themselves.
import { useApp } from './context';
import { Card } from './card';
import { Method } from './method';
import { Own, Table } from './parts';
import { Sources } from './source_table';
import { Summary } from './summary';
import { counted, day_words, interval_words, kStateWords, origins_words, percent, value_words } from './words';

const kMostClaims = 500, kMostDisputes = 100;

export function Print() {
  const { model, search, route } = useApp();
  const { rows } = search.find(route);
  const shown = Array.from(rows.subarray(0, kMostClaims));
  return <div class="print">
    <Summary />
    <h2>Disputes</h2>
    {model.disputes.length > kMostDisputes && <p>The first {kMostDisputes} of {counted(model.disputes.length, 'dispute')}.</p>}
    {model.disputes.slice(0, kMostDisputes).map((dispute) => <Card dispute={dispute} />)}
    <h2>Claims</h2>
    <p>{rows.length > kMostClaims ? `The first ${kMostClaims} of ${counted(rows.length, 'claim')}`
      : counted(rows.length, 'claim')}{rows.length < model.claims.length &&
      `, chosen from ${model.claims.length.toLocaleString('en')}`}.</p>
    <Table caption="Claims" hide_caption head={['Standing', 'About', 'Value', 'Source', 'Probability', 'Behind it', 'Date']}>
      {shown.map((k) => {
        const claim = model.claims[k]!;
        return <tr key={k}><td>{kStateWords[model.state.names[model.state.codes[k]!]!]}</td>
          <td><Own text={claim.item} /> <Own text={claim.slot} /></td><td><Own text={value_words(claim)} /></td>
          <td><Own text={model.sources.get(claim.source ?? '')?.name} /></td>
          <td>{percent(claim.score)} {claim.interval && `(${interval_words(claim.interval)})`}</td>
          <td>{origins_words(claim)}</td><td><Own text={day_words(model.day[k])} /></td></tr>;
      })}
    </Table>
    <Sources />
    <Method />
  </div>;
}
