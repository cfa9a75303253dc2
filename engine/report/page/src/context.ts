// What every part of the page needs: the model, the route and how to move.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Model } from './model';
import { type Decision, type Route } from './route';
import { type Search } from './search';

export interface App {
  model: Model;
  search: Search;
  route: Route;
  /// Shows something else: a step that the back button undoes.
  go(change: Partial<Route>): void;
  /// Changes what is shown without such a step (typing).
  adjust(change: Partial<Route>): void;
  href(change: Partial<Route>): string;
  /// The last decision on a dispute holds; an open one is none.
  decide(...decisions: Decision[]): void;
  /// Says something through the status line.
  say(text: string): void;
}

export const AppContext = createContext<App>(null as unknown as App);
export function useApp(): App { return useContext(AppContext); }
