// What the page shows, as kept in the address: a link restores it.
import { kFacets, kSorts, type Facet, type Sort } from './search';

export const kViews = ['summary', 'disputes', 'claims', 'why', 'sources',
  'copies', 'timeline', 'graph', 'method'] as const;
export type View = typeof kViews[number];

export interface Decision { dispute: string; status: string; note: string }

export interface Route {
  view: View;
  claim: string;      ///< id or key; '' none
  dispute: string;    ///< key; '' none
  words: string;
  sort: Sort;
  chosen: Record<Facet, string[]>;
  whole: boolean;     ///< the whole graph instead of a neighbourhood
  decided: Decision[];
}

export function empty_chosen(): Record<Facet, string[]> {
  return { state: [], slot: [], source: [], item: [] };
}

export function only(facet: Facet, name: string): Record<Facet, string[]> {
  return { ...empty_chosen(), [facet]: [name] };
}

export function parse_route(hash: string): Route {
  const [path = '', tail = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const params = new URLSearchParams(tail);
  const chosen = empty_chosen();
  for (const facet of kFacets) chosen[facet] = params.getAll(facet);
  const decided = params.getAll('decided').flatMap((text): Decision[] => {
    const [status, dispute, ...note] = text.split('~');
    if (status !== 'confirmed' && status !== 'rejected') return [];
    return [{ status, dispute: unpiped(dispute ?? ''), note: unpiped(note.join('~')) }];
  });
  const sort = params.get('sort') as Sort;
  return {
    view: kViews.includes(path as View) ? path as View : 'summary',
    claim: params.get('claim') ?? '',
    dispute: params.get('dispute') ?? '',
    words: params.get('q') ?? '',
    sort: kSorts.includes(sort) ? sort : 'weight',
    chosen,
    whole: params.get('whole') === '1',
    decided,
  };
}

// Fields of a decision are joined by tildes, so theirs are spelled out.
function piped(text: string): string {
  return text.replace(/[~\\]/g, (c) => c === '~' ? '\\t' : '\\\\');
}
function unpiped(text: string): string {
  return text.replace(/\\([t\\])/g, (_, c: string) => c === 't' ? '~' : '\\');
}

export function route_hash(route: Route): string {
  const params = new URLSearchParams();
  if (route.claim) params.set('claim', route.claim);
  if (route.dispute) params.set('dispute', route.dispute);
  if (route.words) params.set('q', route.words);
  if (route.sort !== 'weight') params.set('sort', route.sort);
  if (route.whole) params.set('whole', '1');
  for (const facet of kFacets) {
    for (const name of route.chosen[facet]) params.append(facet, name);
  }
  for (const { status, dispute, note } of route.decided) {
    params.append('decided', `${status}~${piped(dispute)}~${piped(note)}`);
  }
  const tail = params.toString();
  return `#/${route.view}${tail ? '?' + tail : ''}`;
}
