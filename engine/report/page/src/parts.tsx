// The small pieces that the sections are made of.
import { type ComponentChildren } from 'preact';
import { type Claim, type Interval } from './result';
import { useApp } from './context';
import { kStates } from './model';
import { web_link } from './links';
import { type Route } from './route';
import { interval_words, kStateSigns, kStateWords, percent, plain, value_words } from './words';

/// A name or quotation from the data: isolated, so that its direction and
/// marks of direction stay its own.
export function bdi(text: string | null | undefined) {
  return <bdi>{text}</bdi>;
}

export function Go(props: { to: Partial<Route>; class?: string; label?: string;
  children: ComponentChildren }) {
  const app = useApp();
  return <a class={props.class} href={app.href(props.to)} aria-label={props.label}>
    {props.children}</a>;
}

/// A claim by its value; leads to what makes its score.
export function ClaimLink({ claim }: { claim?: Claim }) {
  return claim && <Go to={{ view: 'why', claim: claim.id }}>{bdi(value_words(claim))}</Go>;
}

/// Words beside the matter: within a line, or in one of their own.
export function Aside({ children }: { children: ComponentChildren }) {
  return <span class="quiet">{children}</span>;
}
export function Note({ children }: { children: ComponentChildren }) {
  return <p class="quiet">{children}</p>;
}

export function Button({ on, ...props }: Parameters<typeof Go>[0] & { on?: boolean }) {
  return <Go {...props} class={on ? 'button on' : 'button'}>{props.children}</Go>;
}

/// The neighbourhood of a claim.
export function around(claim = ''): Partial<Route> {
  return { view: 'graph', claim, whole: false };
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
    {range && (wide ? <span class="range">90{'\u202f'}% interval {range}</span>
      : <span class="offscreen">, interval {range}</span>)}
  </span>;
}

export function State({ state }: { state: number }) {
  return <span class={`state ${kStates[state]!}`}>
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

/// A table that scrolls by itself where the screen is narrow. `numbers` are its
/// columns of numbers; `named`: the first cell of a row names it.
export function Table({ caption, head, rows, numbers = [], named, hidden }: { caption: string; head: string[];
  rows: ComponentChildren[][]; numbers?: number[]; named?: boolean; hidden?: boolean }) {
  const kind = (k: number) => numbers.includes(k) ? 'number' : '';
  return <div class="scroller" tabIndex={0} role="region" aria-label={caption}>
    <table>
      <caption class={hidden ? 'offscreen' : ''}>{caption}</caption>
      <thead><tr>{head.map((name, k) => <th scope="col" class={kind(k)}>{name}</th>)}</tr></thead>
      <tbody>{rows.map((cells) => <tr>{cells.map((cell, k) => named && k === 0
        ? <th scope="row">{cell}</th> : <td class={kind(k)}>{cell}</td>)}</tr>)}</tbody>
    </table>
  </div>;
}
