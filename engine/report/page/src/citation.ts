// A quotation as text, Markdown or W3C Web Annotation.
import { type Claim, type Doc, type Quote } from './result';
import { type Model, day_of } from './model';
import { web_link } from './links';

export function place_of(doc: Doc | undefined, quote: Quote | undefined, line?: number): string {
  const path = doc?.path ?? '';
  const own = quote?.line ?? line;
  if (own === undefined) return path;
  return quote?.column === undefined ? `${path}:${own}` : `${path}:${own}:${quote.column}`;
}

interface Parts { outlet: string; title: string; author: string; day: string; place: string;
  exact: string; url: string }

function parts_of(model: Model, claim: Claim, quote: Quote | undefined): Parts {
  const doc = model.documents.get(quote?.document ?? claim.document ?? '');
  return {
    outlet: model.outlet(claim.source) ?? '',
    title: doc?.title ?? '', author: doc?.author ?? '',
    day: day_of(doc) || (claim.timestamp ?? ''),
    place: place_of(doc, quote, claim.line),
    exact: quote?.exact ?? (claim.text || claim.value || ''),
    url: web_link(claim.url ?? doc?.url)?.href ?? '',
  };
}

export function citation_text(model: Model, claim: Claim, quote?: Quote): string {
  const p = parts_of(model, claim, quote);
  const from = [p.outlet, p.author, p.title && `\u201c${p.title}\u201d`, p.day]
    .filter(Boolean).join(', ');
  return `\u201c${p.exact}\u201d\n\u2014 ${from} (${p.place})${p.url ? '\n' + p.url : ''}\n`;
}

/// Text for Markdown: on one line, with nothing that Markdown or HTML reads.
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-.!|~&:@]/g, '\\$&');
}

export function citation_markdown(model: Model, claim: Claim, quote?: Quote): string {
  const p = parts_of(model, claim, quote);
  const name = escaped([p.outlet, p.title].filter(Boolean).join(', '));
  const link = p.url
    ? `[${name}](<${p.url.replace(/[<>\s]/g, encodeURIComponent)}>)` : name;
  const rest = [p.author && escaped(p.author), p.day && escaped(p.day)].filter(Boolean);
  return `> ${escaped(p.exact)}\n>\n> \u2014 ${[link, ...rest].join(', ')} (${escaped(p.place)})\n`;
}

export function citation_annotation(model: Model, claim: Claim, quote?: Quote): string {
  const p = parts_of(model, claim, quote);
  const selector: object[] = [];
  if (quote?.exact) {
    selector.push({ type: 'TextQuoteSelector', exact: quote.exact,
      prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' });
    if (quote.start !== undefined && quote.end !== undefined) {
      selector.push({ type: 'TextPositionSelector', start: quote.start, end: quote.end });
    }
  }
  const target: Record<string, unknown> = { source: p.url || p.place };
  if (selector.length > 0) target.selector = selector;
  return JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation',
    motivation: 'highlighting',
    body: { type: 'TextualBody', format: 'text/plain',
      value: [claim.item, claim.slot, claim.value].filter(Boolean).join(' \u00b7 ') },
    target,
  }, null, 2) + '\n';
}
