// The waterfall of a score beside the numbers that it draws.
import { waterfall } from './account';
import { bdi, Note, Table } from './parts';
import { type Claim } from './result';
import { percent, plain, signed_amount } from './words';

/// What the sum of an account has to do with the score, in words.
function Meaning({ claim, sum, scale }: { claim: Claim; sum: number; scale: string }) {
  const score = <strong>{percent(claim.score)}</strong>;
  if (scale === 'log-odds') {
    const power = (sum > 0 ? '\u2212' : '') + Math.abs(sum).toFixed(3);
    return <p class="meaning">The sum is the log-odds of the score: 1 / (1 + e<sup>{power}</sup>) = {score}.</p>;
  }
  return <p class="meaning">{scale === 'score' ? 'The sum is the score, '
    : 'The sum is on the scale of the method; the score is '}{score}.</p>;
}

export function Waterfall({ claim }: { claim: Claim }) {
  const fall = waterfall(claim);
  if (fall === null) {
    return <Note>The result holds no account of this score (records have one with
      <code> --verbose</code>).</Note>;
  }
  const ends = fall.bars.map((bar) => bar.to).concat(0);
  const low = Math.min(...ends), span = Math.max(...ends) - low || 1;
  const x = (value: number) => 1 + (value - low) / span * 98;
  const rows = [...fall.bars, { name: 'Sum', amount: 0, from: 0, to: fall.sum }];
  const last = rows.length - 1;
  return <div class="waterfall" data-sum={fall.sum} data-scale={fall.scale}>
    <Table caption={`What makes the score of ${plain(claim.value || claim.id, 60)}`} hidden named
      head={['What', 'Bar', 'Adds', 'So far']} numbers={[2, 3]} rows={rows.map((row, k) => [bdi(row.name),
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <line class="zero" x1={x(0)} x2={x(0)} y1="0" y2="10" />
          <rect class={k === last ? 'sum' : row.amount < 0 ? 'down' : 'up'} data-from={row.from} data-to={row.to}
            x={Math.min(x(row.from), x(row.to))} y="2" height="6"
            width={Math.max(0.4, Math.abs(x(row.to) - x(row.from)))} /></svg>,
        k === last ? '' : signed_amount(row.amount), signed_amount(row.to)])} />
    <Meaning claim={claim} sum={fall.sum} scale={fall.scale} />
  </div>;
}
