// Publication against event time; lanes by value; updates apart.
import { useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from './context';
import { focus_nth, stepped } from './keys';
import { key_of } from './model';
import { Aside, bdi, ClaimLink, Note, Section, Table } from './parts';
import { list } from './result';
import { type Timeline as Line, day_text, point_words, timeline_of } from './timeline_data';
import { counted, day_words, plain } from './words';

const kLane = 76, kTop = 28, kWide = 960, kPad = 16;

function ticks(first: number, last: number): number[] {
  const span = last - first;
  const step = [1, 2, 7, 14, 30, 91, 182, 365, 1826, 3652, 36525].find((s) => span / s <= 6) ?? span / 5;
  const rows: number[] = [];
  for (let day = Math.ceil(first); day <= last && rows.length < 12; day += step) rows.push(day);
  return rows;
}

function Chart({ line }: { line: Line }) {
  const app = useApp();
  const { model } = app;
  const [current, set_current] = useState(0);
  const box = useRef<SVGSVGElement>(null);
  const first = line.first - 0.5, last = line.last + 0.5;
  const x = (day: number) => kPad + (day - first) / (last - first) * (kWide - 2 * kPad);
  const height = kTop + line.lanes.length * kLane;
  // Points of one lane and day stand beside each other.
  const met = new Map<string, number>();
  const spread = line.points.map((p) => {
    const key = `${p.lane} ${p.published ?? p.begin}`;
    const n = met.get(key) ?? 0;
    met.set(key, n + 1);
    return (n % 4) * 11;
  });
  const on_key = (event: KeyboardEvent) => {
    const to = stepped(event, current, line.points.length);
    if (to === undefined || !line.points[to]) return;
    event.preventDefault();
    focus_nth(box.current!, to);
  };
  return <div class="scroller timeline" tabIndex={0} role="region" aria-label="Lanes of time">
    <svg ref={box} viewBox={`0 0 ${kWide} ${height}`} role="group"
      aria-label={`Time line of ${counted(line.points.length, 'claim')}; arrow keys step through them`}
      onKeyDown={on_key}>
      {ticks(line.first, line.last).map((day) => <g class="tick" aria-hidden="true">
        <line x1={x(day)} x2={x(day)} y1={kTop - 8} y2={height} />
        <text x={x(day)} y={kTop - 14}>{day_words(day_text(day))}</text></g>)}
      {line.lanes.map((name, k) => <g aria-hidden="true" class="lane">
        <line x1="0" x2={kWide} y1={kTop + k * kLane} y2={kTop + k * kLane} />
        <text x={kPad} y={kTop + k * kLane + 16}>{plain(name, 90)}</text></g>)}
      {line.points.map((p, k) => {
        const y = kTop + p.lane * kLane + 32 + spread[k]!;
        const claim = model.claims[p.claim]!;
        return <a class="point" key={p.claim} tabindex={k === current ? 0 : -1}
          href={app.href({ view: 'why', claim: claim.id })} aria-label={plain(point_words(model, p), 160)}
          onFocus={() => set_current(k)}>
          {p.begin !== null && <rect class="event" x={x(p.begin)} y={y - 5} rx="5" height="10"
            width={Math.max(10, x(p.end ?? p.begin) - x(p.begin))} />}
          {p.published !== null && <>{p.begin !== null && <line class="link" x1={x(p.published)}
            x2={x(p.begin)} y1={y} y2={y} />}
            <circle class="published" cx={x(p.published)} cy={y} r="5.5" /></>}
          <circle class="target" cx={x(p.published ?? p.begin!)} cy={y} r="12" /></a>;
      })}
    </svg>
  </div>;
}

function Updates() {
  const { model } = useApp();
  const updates = list(model.result.edges).filter((edge) => edge.kind === 'update');
  return <>
    <h3>Updates</h3>
    {updates.length === 0 ? <Note>No claim replaces an earlier one as the facts moved on.</Note>
      : <p>{counted(updates.length, 'pair')} of claims differ because time passed between them. They are no
        contradictions.</p>}
    <ul class="plain">{updates.slice(0, 50).map((edge) => {
      const [a, b] = list(edge.claims).map(model.claim_of);
      return <li><ClaimLink claim={a} />{' \u2192 '}<ClaimLink claim={b} />
        <Aside> {bdi(edge.reason)}</Aside></li>;
    })}</ul>
    {updates.length > 50 && <Note>The first 50.</Note>}
  </>;
}

const kMostChoices = 200;

export function Timeline() {
  const app = useApp();
  const { model, route } = app;
  const key = route.dispute === 'all' || model.disputes.length === 0 ? ''
    : route.dispute || key_of(model.disputes[0]!);
  const line = useMemo(() => timeline_of(model, key), [model, key]);
  return <Section id="timeline" title="Time line" lead="When each text was published (filled) and the time that
    it speaks of (hollow). A value that only earlier texts have may have been overtaken.">
    <p class="controls"><label>Time line of <select value={key || 'all'}
      onChange={(event) => app.go({ dispute: event.currentTarget.value })}>
      <option value="all">everything, by source</option>
      {model.disputes.slice(0, kMostChoices).map((dispute) => <option value={key_of(dispute)}>
        {plain(`${dispute.topic ?? ''}, ${dispute.slot ?? ''}`, 60)}</option>)}</select></label></p>
    {line.points.length === 0 ? <Note>No claim here has a date.</Note> : <>
      <Chart key={key} line={line} />
      {line.left_out > 0 && <Note>{counted(line.left_out, 'claim')} without a date, or beyond
        the first {line.points.length}, left out.</Note>}
      <details class="data"><summary>The same as a table</summary>
        <Table caption="Claims by time" hidden head={['Published', 'Speaks of', 'Value', 'Source']}
          rows={line.points.map((p) => {
            const claim = model.claims[p.claim]!;
            return [p.published === null ? 'unknown' : day_text(p.published),
              [p.begin === null ? '\u2013' : day_text(p.begin),
                p.end !== null && p.end - (p.begin ?? 0) > 1 && ` to ${day_text(p.end)}`],
              <ClaimLink claim={claim} />, bdi(model.outlet(claim.source))];
          })} /></details></>}
    <Updates />
  </Section>;
}
