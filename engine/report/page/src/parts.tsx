// The small pieces that the sections are made of.
import { type ComponentChildren } from 'preact';
import { type Interval } from './result';
import { useApp } from './context';
import { kStates } from './model';
import { web_link } from './links';
import { type Route } from './route';
import { interval_words, kStateSigns, kStateWords, percent, plain, state_class } from './words';

/// A name or quotation from the data: isolated, so that its direction and
/// marks of direction stay its own.
export function Own({ text, class: name }: { text?: string | null; class?: string }) {
  return <bdi class={name}>{text ?? ''}</bdi>;
}

export function Go(props: { to: Partial<Route>; class?: string; label?: string;
  children: ComponentChildren }) {
  const app = useApp();
  return <a class={props.class} href={app.href(props.to)} aria-label={props.label}>
    {props.children}</a>;
}

export function Original({ address }: { address?: string | null }) {
  const link = web_link(address);
  if (link === null) return null;
  return <a class="original" href={link.href} target="_blank"
    rel="noopener noreferrer nofollow">open original ({plain(link.host)})</a>;
}

/// A track from 0 to 1, with the interval as a band and the share as a mark.
export function Track({ share, interval }: { share?: number; interval?: Interval | null }) {
  const at = Math.min(Math.max(share ?? 0, 0), 1) * 100;
  const band = interval && interval.length === 2 ? interval : null;
  return <span class="track" aria-hidden="true">
    {band && <span class="band" style={{ left: `${band[0] * 100}%`,
      width: `${Math.max(0, band[1] - band[0]) * 100}%` }} />}
    <span class="mark" style={{ left: `${at}%` }} />
  </span>;
}

export function Probability({ share, interval, wide }:
  { share?: number; interval?: Interval | null; wide?: boolean }) {
  const range = interval_words(interval);
  return <span class={wide ? 'probability wide' : 'probability'}>
    <span class="number">{percent(share)}</span>
    <Track share={share} interval={interval} />
    {wide && range !== '' && <span class="range">90{'\u202f'}% interval {range}</span>}
    {!wide && range !== '' && <span class="offscreen">, interval {range}</span>}
  </span>;
}

export function State({ state }: { state: number }) {
  return <span class={`state ${state_class(state)}`}>
    <span aria-hidden="true" class="sign">{kStateSigns[state]}</span>
    {kStateWords[kStates[state]!]}</span>;
}

export function Section(props: { id: string; title: string; lead?: ComponentChildren;
  children: ComponentChildren }) {
  return <section aria-labelledby={props.id}>
    <h2 id={props.id} tabIndex={-1}>{props.title}</h2>
    {props.lead && <p class="lead">{props.lead}</p>}
    {props.children}
  </section>;
}

/// A table that scrolls by itself where the screen is narrow.
export function Table(props: { caption: string; head: string[]; numbers?: number[];
  hide_caption?: boolean; children: ComponentChildren }) {
  return <div class="scroller" tabIndex={0} role="region" aria-label={props.caption}>
    <table>
      <caption class={props.hide_caption ? 'offscreen' : ''}>{props.caption}</caption>
      <thead><tr>{props.head.map((name, k) =>
        <th scope="col" class={props.numbers?.includes(k) ? 'number' : ''}>{name}</th>)}</tr></thead>
      <tbody>{props.children}</tbody>
    </table>
  </div>;
}
