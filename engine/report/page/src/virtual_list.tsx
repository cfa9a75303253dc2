// A list of rows of one height, of which only those in sight exist.
import { type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { alone, letters_on } from './keys';

interface Props {
  count: number;
  height: number;        ///< of a row, in pixels
  label: string;
  row(k: number, tab: 0 | -1): ComponentChildren;  ///< holds one <a>
  start?: number;        ///< the row that is current at first
  subject?: string;      ///< with another one, the list is at its top again
}

const kBeyond = 6;       ///< rows kept mounted above and below

export function VirtualList({ count, height, label, row, start = 0, subject }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [top, set_top] = useState(0);
  const [room, set_room] = useState(600);
  const [current, set_current] = useState(start);
  const wanted = useRef(false);
  const at = Math.min(current, Math.max(count - 1, 0));

  useLayoutEffect(() => {
    const element = box.current!;
    const measure = () => set_room(element.clientHeight || 600);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [height]);

  useLayoutEffect(() => {
    box.current!.scrollTop = start * height - box.current!.clientHeight / 3;
    set_top(box.current!.scrollTop);
    set_current(start);
  }, [subject]);

  // At once, so that the next key finds the focus where this one put it.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    box.current!.querySelector<HTMLElement>(`[data-row="${at}"] a`)
      ?.focus({ preventScroll: true });
  });

  const step = (to: number) => {
    const next = Math.min(Math.max(to, 0), count - 1);
    const element = box.current!;
    if (next * height < element.scrollTop) element.scrollTop = next * height;
    if ((next + 1) * height > element.scrollTop + element.clientHeight) {
      element.scrollTop = (next + 1) * height - element.clientHeight;
    }
    wanted.current = true;
    set_top(element.scrollTop);
    set_current(next);
  };
  const on_key = (event: KeyboardEvent) => {
    if (!alone(event)) return;
    const page = Math.max(1, Math.floor(room / height) - 1);
    const to: Record<string, number> = {
      ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page,
      PageUp: at - page, Home: 0, End: count - 1,
    };
    if (letters_on()) Object.assign(to, { j: at + 1, k: at - 1 });
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    step(next);
  };

  const first = Math.max(0, Math.min(Math.floor(top / height), count) - kBeyond);
  const last = Math.min(count, Math.ceil((top + room) / height) + kBeyond);
  const shown: number[] = [];
  // A focused row stays, however far the list scrolls from it.
  if (count > 0 && at < first) shown.push(at);
  for (let k = first; k < last; ++k) shown.push(k);
  if (count > 0 && at >= last) shown.push(at);

  return <div class="virtual" ref={box} onKeyDown={on_key}
    style={{ maxHeight: `${count * height + 2}px` }} onScroll={(event) => set_top(event.currentTarget.scrollTop)}>
    <ul role="list" aria-label={label} style={{ height: `${count * height}px` }}>
      {shown.map((k) => <li key={k} data-row={k} aria-setsize={count} aria-posinset={k + 1}
        onFocusIn={() => set_current(k)}
        style={{ top: `${k * height}px`, height: `${height}px` }}>{row(k, k === at ? 0 : -1)}</li>)}
    </ul>
  </div>;
}
