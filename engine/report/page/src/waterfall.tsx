// The waterfall of a score, and the same numbers as a table.
import { useApp } from './context';
import { waterfall } from './account';
import { Own, Table } from './parts';
import { type Claim } from './result';
import { percent, plain, signed_amount } from './words';

const kRow = 30, kWide = 320, kPad = 4;

export function Waterfall({ claim }: { claim: Claim }) {
  const { model } = useApp();
  const fall = waterfall(model, claim);
  if (fall === null) {
    return <p class="untold">The result holds no account of this score (records have one with
      <code> --verbose</code>).</p>;
  }
  const ends = fall.bars.flatMap((bar) => [bar.from, bar.to]).concat(0, fall.sum);
  const low = Math.min(...ends), high = Math.max(...ends);
  const x = (value: number) => kPad + (high === low ? 0.5 : (value - low) / (high - low)) * (kWide - 2 * kPad);
  const rows = [...fall.bars.map((bar) => ({ ...bar, sum: false })),
    { what: 'sum', name: 'Sum', amount: fall.sum, from: 0, to: fall.sum, sum: true }];
  const meaning = fall.scale === 'log-odds'
    ? <>The sum is the log-odds of the score: 1 / (1 + e<sup>{'\u2212'}{fall.sum.toFixed(3)}</sup>)
      = <strong>{percent(claim.score)}</strong>.</>
    : fall.scale === 'score' ? <>The sum is the score, <strong>{percent(claim.score)}</strong>.</>
      : <>The sum is on the scale of the method; the score is <strong>{percent(claim.score)}</strong>.</>;
  return <div class="waterfall">
    <svg role="img" class="bars" viewBox={`0 0 ${kWide} ${rows.length * kRow}`}
      data-sum={fall.sum} data-scale={fall.scale}
      aria-label={`Waterfall of ${rows.length} bars from 0 to ${fall.sum.toFixed(3)}; the table holds its numbers`}>
      <line class="zero" x1={x(0)} x2={x(0)} y1="0" y2={rows.length * kRow} />
      {rows.map((row, k) => <g>
        <rect class={row.sum ? 'sum' : row.amount < 0 ? 'down' : 'up'} data-from={row.from} data-to={row.to}
          x={Math.min(x(row.from), x(row.to))} y={k * kRow + 6} rx="1.5"
          width={Math.max(1.5, Math.abs(x(row.to) - x(row.from)))} height={kRow - 12} />
        {!row.sum && <line class="joint" x1={x(row.to)} x2={x(row.to)} y1={k * kRow + 6} y2={(k + 1) * kRow + 6} />}
      </g>)}
    </svg>
    <Table caption={`What makes the score of ${plain(claim.value || claim.id, 60)}`} hide_caption
      head={['What', 'Adds', 'So far']} numbers={[1, 2]}>
      {rows.map((row) => <tr class={row.sum ? 'total' : ''}>
        <th scope="row"><Own text={row.name} /></th>
        <td class="number">{row.sum ? '' : signed_amount(row.amount)}</td>
        <td class="number">{signed_amount(row.to)}</td></tr>)}
    </Table>
    <p class="meaning">{meaning}</p>
  </div>;
}
