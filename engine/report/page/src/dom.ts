// Elements and components, as much of Preact as this page needs and with its
// types: nodes that say what is to be seen, brought onto the page with the
// fewest changes.
import { type Live, end, enter, flush, leave } from './hooks';

type Child = Shown | Child[] | string | number | boolean | null | undefined;
type Props = Record<string, unknown> & { children: Child[] };
type Component = (props: Props) => Child;

/// What is to be seen at one place.
interface Shown {
  type: string | Component;   ///< '' a text
  props: Props;
  key?: unknown;
  text?: string;
  kids: Shown[];
  dom?: Node;                 ///< of an element or a text
  live?: Live;                ///< of a component
}

const kSvg = 'http://www.w3.org/2000/svg';
let count = 0;

export function h(type: string | Component, props: Record<string, unknown> | null, ...children: Child[]): Shown {
  return { type, props: { ...props, children }, key: props?.key, kids: [] };
}

export function Fragment({ children }: Props): Child { return children; }

/// Children as they are shown. What shows nothing is an empty text, so that each
/// keeps its place, and each component has one.
function shown(children: Child[]): Shown[] {
  return children.map((child) => {
    if (Array.isArray(child)) return h(Fragment, null, ...child);
    if (typeof child === 'object' && child !== null) return child;
    const text = typeof child === 'boolean' ? '' : String(child ?? '');
    return { type: '', props: { children: [] }, text, kids: [] };
  });
}

/// The outermost nodes of the document that belong to it.
function doms(node: Shown): Node[] {
  return node.dom ? [node.dom] : node.kids.flatMap(doms);
}

/// Puts nodes before `after`, and moves none that stands there.
function place(parent: Node, nodes: Node[], after: Node | null) {
  for (const node of nodes.reverse()) {
    if (node.parentNode !== parent || node.nextSibling !== after) parent.insertBefore(node, after);
    after = node;
  }
}

function set_attribute(element: Element, name: string, value: unknown, old: unknown) {
  if (value === old || ['children', 'key', 'ref', 'value', 'checked'].includes(name)) return;
  if (name.startsWith('on')) {
    const event = name.slice(2).toLowerCase();
    element.removeEventListener(event, old as EventListener);
    element.addEventListener(event, value as EventListener);
  } else if (name === 'style') {
    // The policy forbids the attribute, not what it stands for.
    Object.assign((element as HTMLElement).style, value);
  } else if (value === undefined || value === null || (value === false && name !== 'spellcheck')) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function draw_element(node: Shown, was: Shown | undefined, parent: Element) {
  const { props } = node;
  const old: Partial<Props> = was?.props ?? {};
  const element = (was?.dom ?? document.createElementNS(
    node.type === 'svg' ? kSvg : parent.namespaceURI, node.type as string)) as HTMLInputElement;
  node.dom = element;
  if (props.ref) (props.ref as { current: unknown }).current = element;
  for (const name in { ...old, ...props }) set_attribute(element, name, props[name], old[name]);
  draw_kids(node, was, element, props.children);
  place(element, node.kids.flatMap(doms), null);
  // A reader may have changed them; and a choice needs its options first.
  if ('value' in props && element.value !== props.value) element.value = props.value as string;
  if ('checked' in props) element.checked = props.checked as boolean;
}

function draw_component(node: Shown, was: Shown | undefined, parent: Element) {
  const live: Live = was?.live ?? { id: ++count, cells: [], begun: [], gone: false, redraw() {} };
  node.live = live;
  live.redraw = () => {
    const old = doms(node);
    const around = old[0]!.parentNode as Element, after = old.at(-1)!.nextSibling;
    draw_component(node, node, around);
    place(around, doms(node), after);
  };
  enter(live);
  const made = (node.type as Component)(node.props);
  const kids = Array.isArray(made) ? made : [made];
  draw_kids(node, was, parent, kids.length > 0 ? kids : ['']);
  leave(live);
}

function draw(node: Shown, was: Shown | undefined, parent: Element) {
  if (node === was) return;
  if (typeof node.type === 'function') draw_component(node, was, parent);
  else if (node.type !== '') draw_element(node, was, parent);
  else {
    const text = (was?.dom ?? document.createTextNode('')) as Text;
    if (text.data !== node.text) text.data = node.text!;
    node.dom = text;
  }
}

/// Draws children: each takes over from the one of its type that has its key, or
/// its place. The others go.
function draw_kids(node: Shown, was: Shown | undefined, parent: Element, children: Child[]) {
  const left: (Shown | undefined)[] = was ? [...was.kids] : [];
  node.kids = shown(children);
  node.kids.forEach((kid, k) => {
    const fits = (other?: Shown) => other?.type === kid.type && other.key === kid.key;
    const at = fits(left[k]) || kid.key === undefined ? k : left.findIndex(fits);
    const other = fits(left[at]) ? left[at] : undefined;
    if (other) left[at] = undefined;
    draw(kid, other, parent);
  });
  for (const kid of left) {
    if (!kid) continue;
    for (const dom of doms(kid)) (dom as ChildNode).remove();
    forget(kid);
  }
}

function forget(node: Shown) {
  if (node.live) end(node.live);
  if (node.props.ref) (node.props.ref as { current: unknown }).current = null;
  node.kids.forEach(forget);
}

export function render(node: unknown, into: Element) {
  draw(node as Shown, undefined, into);
  place(into, doms(node as Shown), null);
  queueMicrotask(flush);
}
