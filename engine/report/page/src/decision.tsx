// What a person decided about a dispute: shown, saved, never applied.
import { useId, useRef } from 'preact/hooks';
import { useApp, type App } from './context';
import { download } from './files';
import { bdi, Note } from './parts';
import { list } from './result';
import { type Decision } from './route';

const kSchema = 'crosscheck.decisions/1';

function told(app: App): Decision[] {
  return list(app.model.result.decisions).map(({ dispute, status, note }) =>
    ({ dispute: dispute ?? '', status: status ?? '', note: note ?? '' }));
}

/// The decision in force: of this page, else of the result; `here` tells which.
export function decision_on(app: App, key: string): Decision & { here: boolean } | null {
  const of_key = (d: Decision) => d.dispute === key;
  const own = app.route.decided.find(of_key), now = own ?? told(app).find(of_key);
  return now ? { ...now, here: own !== undefined } : null;
}

/// All decisions: those of the result, replaced by those made here.
export function all_decisions(app: App): Decision[] {
  const rows = new Map([...told(app), ...app.route.decided].map((d) => [d.dispute, d]));
  return [...rows.values()].filter((d) => d.status !== '');
}

export function decisions_file(app: App): string {
  return JSON.stringify({ schema: kSchema, decisions: all_decisions(app) }, null, 2) + '\n';
}

/// The decisions of a file; throws where it is none.
export function read_decisions(text: string): Decision[] {
  const file = JSON.parse(text) as { schema?: string; decisions?: unknown };
  if (file?.schema !== kSchema || !Array.isArray(file.decisions)) {
    throw new Error(`no ${kSchema}`);
  }
  return (file.decisions as Partial<Decision>[]).flatMap((d) =>
    typeof d?.dispute === 'string' && (d.status === 'confirmed' || d.status === 'rejected')
      ? [{ dispute: d.dispute, status: d.status, note: typeof d.note === 'string' ? d.note : '' }] : []);
}

export function DecisionForm({ dispute }: { dispute: string }) {
  const app = useApp();
  const id = useId();
  const now = decision_on(app, dispute);
  const choose = (status: string) =>
    app.decide({ dispute, status, note: now?.note ?? '' });
  return <fieldset class="decision">
    <legend>Your decision</legend>
    <div class="choices">
      {[['confirmed', 'Confirmed: they disagree'], ['rejected', 'Rejected: no disagreement'],
        ['', 'Open']].map(([status, words]) => <label>
        <input type="radio" name={id} checked={(now?.status ?? '') === status}
          onChange={() => choose(status!)} /> {words}</label>)}
    </div>
    {now && now.status !== '' && <label class="note">Note
      <textarea rows={2} value={now.note} onInput={(event) =>
        app.decide({ dispute, status: now.status, note: event.currentTarget.value })} /></label>}
    {now && !now.here && <Note>Read from a file of decisions. It changes no score.</Note>}
  </fieldset>;
}

export function DecisionBadge({ dispute }: { dispute: string }) {
  const now = decision_on(useApp(), dispute);
  if (now === null || now.status === '') return null;
  return <p class={`decided ${now.status}`}><strong>{now.status === 'confirmed' ? '\u2714' : '\u2718'}
    {' '}{now.status}</strong>{now.note !== '' && <> {bdi(now.note)}</>}</p>;
}

export function DecisionFiles() {
  const app = useApp();
  const input = useRef<HTMLInputElement>(null);
  const count = all_decisions(app).length;
  const load = async () => {
    const file = input.current?.files?.[0];
    if (!file) return;
    try {
      const read = read_decisions(await file.text());
      app.decide(...read);
      app.say(`${read.length} decisions read.`);
    } catch {
      app.say('That file holds no decisions of crosscheck.');
    }
    input.current!.value = '';
  };
  return <div class="files">
    <button disabled={count === 0} onClick={() =>
      download('decisions.json', decisions_file(app), 'application/json')}>
      Save decisions ({count})</button>
    <label class="file">Open decisions{' '}
      <input type="file" accept=".json,application/json" ref={input} onChange={() => void load()} /></label>
    <Note>Decisions are kept in the address of this page and in the file that you save.
      They change no score; <code>crosscheck --decisions FILE</code> shows them in later reports.</Note>
  </div>;
}
