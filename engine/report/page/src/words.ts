// How numbers, states and kinds are worded, everywhere alike.
import { type Claim, type Doc, type Interval } from './result';

/// A table that holds what it says and nothing inherited: keys come with the
/// data, and may be "constructor".
export function table<T>(rows: Record<string, T | undefined>): Record<string, T | undefined> {
  return Object.assign(Object.create(null) as Record<string, T | undefined>, rows);
}

export function digits(n: number): string { return n.toLocaleString('en'); }

export function counted(n: number, one: string, many = one + 's'): string {
  return `${digits(n)} ${n === 1 ? one : many}`;
}

/// A share as a percentage that never claims to be certain.
export function percent(share: number | null | undefined): string {
  if (typeof share !== 'number' || !Number.isFinite(share)) return '\u2013';
  if (share >= 0.9995) return '> 99.9\u202f%';
  if (share > 0 && share < 0.0005) return '< 0.1\u202f%';
  const fine = share >= 0.995 || (share > 0 && share < 0.005);
  return (share * 100).toFixed(fine ? 1 : 0) + '\u202f%';
}

/// A part of a whole, which may be all of it.
export function part(share: number | null | undefined): string {
  return share === 1 || share === 0 ? `${100 * share}\u202f%` : percent(share);
}

export function interval_words(interval: Interval | null | undefined): string {
  return interval && interval.length === 2
    ? `${percent(interval[0])} to ${percent(interval[1])}` : '';
}

export function signed_amount(amount: number): string {
  const size = Math.abs(amount).toFixed(3);
  return Number(size) === 0 ? '0.000' : (amount < 0 ? '\u2212' : '+') + size;
}

export const kStateWords: Record<string, string> = {
  disputed: 'Disputed', several: 'Several origins', single: 'One origin only',
};
export const kStateSigns = ['\u2260', '\u2713', '\u25cb'];

export const kSortWords: Record<string, string> = {
  weight: 'disagreement \u00d7 reach', score: 'probability',
  origins: 'independent origins', date: 'date, newest first',
};
export const kFacetWords: Record<string, string> = {
  state: 'Standing', slot: 'Kind of claim', source: 'Source', item: 'About',
};

export function origins_words(claim: { origins?: number; outlets?: number }): string {
  const origins = claim.origins ?? 0, outlets = claim.outlets ?? 0;
  return `${counted(origins, 'origin')} / ${counted(outlets, 'outlet')}`;
}

const kDateFrom = table<string>({
  header: 'the header', field: 'a field of the record', meta: 'the metadata of the page',
  url: 'the address', text: 'the text', archive: 'the archive',
});
export function date_from_words(doc: Doc): string {
  const from = doc.date_from ?? '';
  return from && `from ${kDateFrom[from] ?? from}`;
}

/// A day as people write it; text that is no ISO day stays as it is.
export function day_words(day: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(day ?? '');
  if (match === null) return day ?? '';
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug',
    'Sept', 'Oct', 'Nov', 'Dec'];
  const month = months[Number(match[2]) - 1];
  if (month === undefined) return day ?? '';
  const time = match[4] && match[4] !== '00:00' ? `, ${match[4]}` : '';
  return `${Number(match[3])} ${month} ${match[1]}${time}`;
}

export const kEdgeWords = table<string>({
  agree: 'agrees with', compatible: 'is compatible with',
  update: 'is updated by or updates', conflict: 'conflicts with',
  differs: 'may conflict with',
});

const kRuleWords = table<string>({
  time: 'When something happened', place: 'Where something happened',
  participants: 'Who took part', duration: 'How long something took',
  venue: 'In which building', post: 'Who holds which post',
  quantity: 'How much', count: 'How many', polarity: 'Whether it happened at all',
});
/// A rule by what it compares.
export function rule_words(rule: string): string {
  return kRuleWords[rule] ?? `Rule \u201c${plain(rule)}\u201d`;
}

const kMoods = ['planned', 'expected', 'possible', 'denied'];
export function mood_words(claim: Claim): string {
  return [claim.polarity === 'negative' && 'denied or negated', ...kMoods.filter((mood) => mood === claim.modality)]
    .filter(Boolean).join(', ');
}

/// Text for places that cannot isolate it (attributes, options, SVG): without
/// controls and marks of direction, and not long.
export function plain(text: string | null | undefined, most = 80): string {
  const clean = (text ?? '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .trim();
  const points = Array.from(clean.slice(0, 4 * most));
  return points.length > most ? points.slice(0, most - 1).join('') + '\u2026' : clean;
}

/// Claims, records and acts are spoken of by their value; where there is none
/// by their text.
export function value_words(claim?: Claim): string {
  return claim?.value || claim?.text || claim?.id || '';
}
