// The account of a score as bars that add up to it.
import { type Claim, list } from './result';

export interface Bar { name: string; amount: number; from: number; to: number }

export interface Waterfall {
  bars: Bar[];
  sum: number;
  /// What the sum is: the log-odds of the score, the score, or neither of them
  /// (a scale of the method alone).
  scale: 'log-odds' | 'score' | 'own';
}

const kNear = 2e-6;  ///< scores are written with six digits

export function logistic(x: number): number { return 1 / (1 + Math.exp(-x)); }

/// A row in words; the program gives the others in words already.
function name_of(what: string): string {
  return what === 'prior' ? 'Before any source speaks' : what;
}

export function waterfall(claim: Claim): Waterfall | null {
  const account = list(claim.account);
  if (account.length === 0) return null;
  let sum = 0;
  const bars = account.map((row) => {
    const amount = row.amount ?? 0;
    const from = sum;
    sum += amount;
    return { name: name_of(row.what ?? ''), amount, from, to: sum };
  });
  const score = claim.score ?? 0;
  const scale = Math.abs(logistic(sum) - score) < kNear ? 'log-odds'
    : Math.abs(sum - score) < kNear ? 'score' : 'own';
  return { bars, sum, scale };
}
