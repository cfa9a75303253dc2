// What is printed: a virtual list holds only the rows in sight, so paper gets
// the disputes and the claims of the current filter by themselves.
import { useApp } from './context';
import { Card } from './card';
import { Method } from './method';
import { bdi, Table } from './parts';
import { Sources } from './source_table';
import { Summary } from './summary';
import { counted, day_words, digits, interval_words, kStateWords, origins_words, percent, value_words } from './words';

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
      `, chosen from ${digits(model.claims.length)}`}.</p>
    <Table caption="Claims" hidden head={['Standing', 'About', 'Value', 'Source', 'Probability', 'Behind it', 'Date']}
      rows={shown.map((k) => {
        const claim = model.claims[k]!;
        return [kStateWords[model.state.names[model.state.codes[k]!]!],
          [bdi(claim.item), ' ', bdi(claim.slot)], bdi(value_words(claim)), bdi(model.outlet(claim.source)),
          `${percent(claim.score)} ${claim.interval ? `(${interval_words(claim.interval)})` : ''}`,
          origins_words(claim), bdi(day_words(model.day[k]))];
      })} />
    <Sources />
    <Method />
  </div>;
}
