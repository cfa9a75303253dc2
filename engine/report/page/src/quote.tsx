// One quotation in its context, with everything that leads back to it.
import { useApp } from './context';
import { citation_annotation, citation_markdown, citation_text, place_of } from './citation';
import { copied } from './files';
import { Original, Own } from './parts';
import { type Claim, type Doc, type Quote as Evidence, list } from './result';
import { date_from_words, day_words, mood_words, plain } from './words';

function Context({ quote, claim }: { quote?: Evidence; claim: Claim }) {
  if (quote === undefined) {
    const text = claim.text ?? '';
    return text === '' ? <p class="untold">A record; it quotes no text.</p>
      : <blockquote><p><Own text={text} /></p></blockquote>;
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
  return <span><time dateTime={/^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined}><Own text={shown} /></time>
    {from !== '' && <span class="quiet"> ({from})</span>}</span>;
}

export function Cite({ claim, quote }: { claim: Claim; quote?: Evidence }) {
  const { model, say } = useApp();
  const forms: [string, string, (typeof citation_text)][] = [
    ['text', 'text', citation_text], ['Markdown', 'Markdown', citation_markdown],
    ['annotation', 'Web Annotation', citation_annotation]];
  const outlet = plain(model.sources.get(claim.source ?? '')?.name, 40);
  return <span class="cite" role="group" aria-label={`Copy citation of ${outlet}`}>
    <span class="quiet">copy as</span>
    {forms.map(([name, long, make]) => <button type="button" class="link"
      aria-label={`Copy citation of ${outlet} as ${long}`}
      onClick={() => void copied(make(model, claim, quote)).then((done) =>
        say(done ? `Citation copied as ${long}.`
          : 'The browser does not let this page copy.'))}>{name}</button>)}
  </span>;
}

export function Quotation({ claim, quote }: { claim: Claim; quote?: Evidence }) {
  const { model } = useApp();
  const doc = model.documents.get(quote?.document ?? claim.document ?? '');
  const source = model.sources.get(claim.source ?? '');
  const speakers = list(claim.attribution).map((a) => a.speaker).filter(Boolean);
  const mood = mood_words(claim);
  return <figure class="quotation">
    <Context quote={quote} claim={claim} />
    <figcaption>
      <span class="outlet"><Own text={source?.name ?? doc?.path} /></span>
      {doc?.author && <span>by <Own text={doc.author} /></span>}
      <When doc={doc} claim={claim} />
      {speakers.length > 0 && <span>citing {speakers.map((name, k) =>
        <>{k > 0 && ', who cites '}<Own text={name} /></>)}</span>}
      {mood !== '' && <span class="mood">{mood}</span>}
      <span class="place"><Own text={place_of(doc, quote, claim.line)} /></span>
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
