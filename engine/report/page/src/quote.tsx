// One quotation in its context, with everything that leads back to it.
import { useApp } from './context';
import { citation_annotation, citation_markdown, citation_text, place_of } from './citation';
import { copy } from './files';
import { Aside, bdi, Note, Original } from './parts';
import { type Claim, type Doc, type Quote as Evidence, list } from './result';
import { date_from_words, day_words, mood_words, plain } from './words';

function Context({ quote, claim }: { quote?: Evidence; claim: Claim }) {
  if (quote === undefined) {
    const text = claim.text ?? '';
    return text === '' ? <Note>A record; it quotes no text.</Note>
      : <blockquote><p>{bdi(text)}</p></blockquote>;
  }
  // Either gives what stands around: the rest of the sentence, or 32 characters.
  const before = quote.before ?? (quote.prefix ? '\u2026' + quote.prefix : '');
  const after = quote.after ?? (quote.suffix ? quote.suffix.trimEnd() + '\u2026' : '');
  return <blockquote><p><bdi>{before}<mark>{quote.exact ?? ''}</mark>{after}</bdi></p></blockquote>;
}

function When({ doc, claim }: { doc?: Doc; claim: Claim }) {
  const day = doc?.published || doc?.date || claim.timestamp || '';
  if (day === '') return <span>date unknown</span>;
  const from = doc ? date_from_words(doc) : '';
  const shown = day_words(day);
  return <span><time dateTime={/^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined}>{bdi(shown)}</time>
    {from !== '' && <Aside> ({from})</Aside>}</span>;
}

export function Cite({ claim, quote }: { claim: Claim; quote?: Evidence }) {
  const { model, say } = useApp();
  const forms: [string, string, (typeof citation_text)][] = [
    ['text', 'text', citation_text], ['Markdown', 'Markdown', citation_markdown],
    ['annotation', 'Web Annotation', citation_annotation]];
  const outlet = plain(model.outlet(claim.source), 40);
  return <span class="cite" role="group" aria-label={`Copy citation of ${outlet}`}>
    <Aside>copy as</Aside>
    {forms.map(([name, long, make]) => <button class="link"
      aria-label={`Copy citation of ${outlet} as ${long}`}
      onClick={() => void copy(make(model, claim, quote), `Citation copied as ${long}.`, say)}>{name}</button>)}
  </span>;
}

export function Quotation({ claim, quote }: { claim: Claim; quote?: Evidence }) {
  const { model } = useApp();
  const doc = model.documents.get(quote?.document ?? claim.document ?? '');
  const speakers = list(claim.attribution).map((a) => a.speaker).filter(Boolean);
  const mood = mood_words(claim);
  return <figure class="quotation">
    <Context quote={quote} claim={claim} />
    <figcaption>
      <span class="outlet">{bdi(model.outlet(claim.source) ?? doc?.path)}</span>
      {doc?.author && <span>by {bdi(doc.author)}</span>}
      <When doc={doc} claim={claim} />
      {speakers.length > 0 && <span>citing {speakers.map((name, k) =>
        <>{k > 0 && ', who cites '}{bdi(name)}</>)}</span>}
      {mood !== '' && <span class="mood">{mood}</span>}
      <span class="place">{bdi(place_of(doc, quote, claim.line))}</span>
      <Original address={claim.url ?? doc?.url} />
      <Cite claim={claim} quote={quote} />
    </figcaption>
  </figure>;
}

/// Every quotation of a claim; a record, which has none, is shown as such.
export function Quotations({ claim }: { claim: Claim }) {
  const quotes = list(claim.evidence);
  if (quotes.length === 0) return <Quotation claim={claim} />;
  return <>{quotes.map((quote) => <Quotation claim={claim} quote={quote} />)}</>;
}
