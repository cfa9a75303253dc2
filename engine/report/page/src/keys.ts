// Keys of one letter, which a reader can turn off (WCAG 2.1.4).
import { useLayoutEffect } from 'preact/hooks';

let on = true;
export function letters_on(): boolean { return on; }
export function set_letters(value: boolean) { on = value; }

export const kKeys: [string, string][] = [
  ['Tab, Shift+Tab', 'next and previous control'],
  ['Enter', 'open what has the focus'],
  ['\u2191 \u2193 Home End Page', 'move in lists, time line and graph'],
  ['j, k', 'next and previous claim in the list'],
  ['/', 'search the claims'],
  ['s d c y o p t g m', 'summary, disputes, claims, why, sources, copies, time line, graph, method'],
  ['+ \u2212 0', 'zoom the whole graph, and back'],
  ['?', 'this help'],
  ['Esc', 'close, or clear the search'],
];

/// Nothing but Shift goes with the key.
export function alone(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}

/// Where a key leads from place `at` of `count`, or beyond either end.
export function stepped(event: KeyboardEvent, at: number, count: number): number | undefined {
  const to: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1,
    ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
  return to[event.key];
}

/// Gives the focus to one of the links of a drawing.
export function focus_nth(drawing: Element, at: number) {
  drawing.querySelectorAll('a')[at]?.focus();
}

/// Calls `act` with keys that no field takes for itself.
export function useLetters(act: (key: string) => boolean) {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!on || !alone(event)) return;
      const at = event.target as HTMLElement | null;
      if (at?.closest?.('input, textarea, select, dialog')) return;
      if (act(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
