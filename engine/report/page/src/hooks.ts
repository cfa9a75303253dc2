// What a component remembers from one rendering to the next.

/// A component that is on the page.
export interface Live {
  id: number;         ///< parents have smaller ones than their children
  cells: Cell[];      ///< one for each call of a hook, in order
  begun: Cell[];      ///< effects to begin once the elements are in place
  gone: boolean;
  redraw(): void;
}

interface Cell { value?: unknown; inputs?: unknown[] | undefined; act?: Effect; undo?: (() => void) | undefined }
type Effect = () => void | (() => void);

let current: Live;
let next = 0;
const stale = new Set<Live>();
const begun: Cell[] = [];

/// The hooks called from now on are those of `live`.
export function enter(live: Live) {
  stale.delete(live);
  current = live;
  next = 0;
}

/// Its elements and those of its children stand: effects run from the inside out.
export function leave(live: Live) {
  begun.push(...live.begun.splice(0));
}

/// It is taken from the page.
export function end(live: Live) {
  live.gone = true;
  for (const cell of live.cells) cell.undo?.();
}

/// Renders what has changed, and begins the effects of what was rendered.
export function flush() {
  const live = [...stale].sort((x, y) => x.id - y.id);
  for (const one of live) if (stale.delete(one) && !one.gone) one.redraw();
  for (const cell of begun.splice(0)) {
    cell.undo?.();
    cell.undo = cell.act!() || undefined;
  }
}

function use_cell(first: () => Cell): Cell {
  return current.cells[next++] ??= first();
}

function changed(cell: Cell, inputs: unknown[] | undefined): boolean {
  const old = cell.inputs;
  cell.inputs = inputs;
  return !old || !inputs || inputs.some((input, k) => !Object.is(input, old[k]));
}

export function useState<T>(first: T | (() => T)): [T, (value: T) => void] {
  const live = current;
  const cell = use_cell(() => ({ value: first instanceof Function ? first() : first }));
  return [cell.value as T, (value) => {
    if (Object.is(value, cell.value)) return;
    cell.value = value;
    stale.add(live);
    queueMicrotask(flush);
  }];
}

export function useMemo<T>(make: () => T, inputs: unknown[]): T {
  const cell = use_cell(() => ({}));
  if (changed(cell, inputs)) cell.value = make();
  return cell.value as T;
}

export function useRef<T>(first: T): { current: T };
export function useRef<T>(first: T | null): { current: T | null };
export function useRef<T>(first: T): { current: T } {
  return useState(() => ({ current: first }))[0];
}

/// Acts before the next frame, once the page is as it was rendered.
export function useEffect(act: Effect, inputs?: unknown[]) {
  const cell = use_cell(() => ({}));
  cell.act = act;
  if (changed(cell, inputs)) current.begun.push(cell);
}

/// A name that no other component of the page has.
export function useId(): string {
  return `own-${current.id}`;
}
