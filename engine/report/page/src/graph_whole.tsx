// The whole graph on a canvas, where the layout put it.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from './context';
import { alone } from './keys';
import { type Model } from './model';
import { around, Aside, bdi, Go, Note } from './parts';
import { list } from './result';
import { counted, table, value_words } from './words';

interface Dot { x: number; y: number; claim: number; source: string }
interface Drawing { dots: Dot[]; lines: { a: Dot; b: Dot; kind: string }[] }
interface View { scale: number; x: number; y: number }

const kSpace = 10000;
const kHome: View = { scale: 1, x: kSpace / 2, y: kSpace / 2 };

function drawing_of(model: Model): Drawing {
  const dots: Dot[] = [], lines: Drawing['lines'] = [];
  const claim = new Map<number, Dot>(), source = new Map<string, Dot>();
  for (const [index, x, y] of list(model.layout.claims)) {
    const at = model.claim_at.get(`c${index + 1}`);
    if (at === undefined) continue;
    const dot = { x, y, claim: at, source: '' };
    claim.set(at, dot);
    dots.push(dot);
  }
  for (const [index, x, y] of list(model.layout.sources)) {
    const dot = { x, y, claim: -1, source: `s${index + 1}` };
    source.set(dot.source, dot);
    dots.push(dot);
  }
  const join = (a: Dot | undefined, b: Dot | undefined, kind: string) => {
    if (a && b) lines.push({ a, b, kind });
  };
  for (const edge of list(model.result.edges)) {
    const [a, b] = list(edge.claims).map((id) => claim.get(model.claim_at.get(id) ?? -1));
    join(a, b, edge.kind ?? '');
  }
  for (const row of list(model.result.dependences)) {
    join(source.get(row.sources?.[0] ?? ''), source.get(row.sources?.[1] ?? ''), 'copy');
  }
  return { dots, lines };
}

const kDash = table<number[]>({ conflict: [6, 4], differs: [6, 4], copy: [2, 3], update: [10, 3, 2, 3] });

function paint(canvas: HTMLCanvasElement, model: Model, drawing: Drawing, view: View, picked: Dot | null) {
  const ratio = devicePixelRatio || 1;
  const wide = canvas.clientWidth, high = canvas.clientHeight;
  canvas.width = wide * ratio;
  canvas.height = high * ratio;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  // A custom property is resolved only where it is used.
  const style = getComputedStyle(canvas);
  const colour = (name: string) => {
    canvas.style.color = `var(${name})`;
    return style.color;
  };
  pen.scale(ratio, ratio);
  const { to_x, to_y } = projection(canvas, view);
  const kinds: [string, string][] = [['agree', '--line-strong'], ['compatible', '--line-strong'],
    ['update', '--single'], ['copy', '--soft'], ['differs', '--disputed'], ['conflict', '--disputed']];
  for (const [kind, name] of kinds) {
    pen.beginPath();
    pen.strokeStyle = colour(name);
    pen.lineWidth = kind === 'conflict' ? 1.8 : 1;
    pen.setLineDash(kDash[kind] ?? []);
    for (const line of drawing.lines) {
      if (line.kind !== kind) continue;
      pen.moveTo(to_x(line.a.x), to_y(line.a.y));
      pen.lineTo(to_x(line.b.x), to_y(line.b.y));
    }
    pen.stroke();
  }
  pen.setLineDash([]);
  const fills = ['--disputed', '--several', '--single'].map(colour);
  const ink = colour('--ink');
  for (const dot of drawing.dots) {
    const x = to_x(dot.x), y = to_y(dot.y), r = dot === picked ? 8 : 4.5;
    pen.beginPath();
    pen.fillStyle = dot.claim < 0 ? ink : fills[model.state.codes[dot.claim]!]!;
    if (dot.claim < 0) pen.rect(x - r, y - r, 2 * r, 2 * r);
    else if (model.claims[dot.claim]!.kind === 'record') {
      pen.moveTo(x, y - r - 1); pen.lineTo(x + r + 1, y); pen.lineTo(x, y + r + 1); pen.lineTo(x - r - 1, y);
    } else pen.arc(x, y, r, 0, 7);
    pen.fill();
  }
}

function projection(canvas: HTMLCanvasElement, view: View) {
  const size = Math.min(canvas.clientWidth, canvas.clientHeight) * 0.94 * view.scale / kSpace;
  return {
    size,
    to_x: (x: number) => (x - view.x) * size + canvas.clientWidth / 2,
    to_y: (y: number) => (y - view.y) * size + canvas.clientHeight / 2,
  };
}

function Picked({ dot }: { dot: Dot }) {
  const { model } = useApp();
  if (dot.claim < 0) return <p>Source: {bdi(model.outlet(dot.source))}</p>;
  const claim = model.claims[dot.claim]!;
  return <p><Go to={around(claim.id)}>{bdi(value_words(claim))}</Go>{' '}
    <Aside>{bdi(claim.item)}, {bdi(model.outlet(claim.source))}</Aside></p>;
}

export function GraphWhole() {
  const { model } = useApp();
  const drawing = useMemo(() => drawing_of(model), [model]);
  const [view, set_view] = useState(kHome);
  const [picked, set_picked] = useState<Dot | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    // An observer may speak once more after the canvas has gone.
    const draw = () => canvas.current && paint(canvas.current, model, drawing, view, picked);
    draw();
    if (!canvas.current) return undefined;
    const size = new ResizeObserver(draw);
    size.observe(canvas.current);
    const theme = new MutationObserver(draw);
    theme.observe(document.documentElement, { attributes: true });
    const media = matchMedia('(prefers-color-scheme: dark)');
    media.addEventListener('change', draw);
    return () => { size.disconnect(); theme.disconnect(); media.removeEventListener('change', draw); };
  }, [model, drawing, view, picked]);
  if (drawing.dots.length === 0) {
    return <Note>No claim is related to another, so there is nothing to draw.</Note>;
  }
  const zoom = (by: number) => set_view({ ...view, scale: Math.min(40, Math.max(0.5, view.scale * by)) });
  const move = (x: number, y: number) =>
    set_view({ ...view, x: view.x + x * kSpace / 8 / view.scale, y: view.y + y * kSpace / 8 / view.scale });
  const acts: Record<string, () => void> = {
    '+': () => zoom(1.5), '=': () => zoom(1.5), '-': () => zoom(1 / 1.5), '0': () => set_view(kHome),
    ArrowLeft: () => move(-1, 0), ArrowRight: () => move(1, 0), ArrowUp: () => move(0, -1), ArrowDown: () => move(0, 1),
  };
  const pick = (event: MouseEvent) => {
    const box = canvas.current!.getBoundingClientRect();
    const { to_x, to_y } = projection(canvas.current!, view);
    let best: Dot | null = null, least = 24 * 24;
    for (const dot of drawing.dots) {
      const far = (to_x(dot.x) - event.clientX + box.left) ** 2 + (to_y(dot.y) - event.clientY + box.top) ** 2;
      if (far < least) { least = far; best = dot; }
    }
    set_picked(best);
  };
  return <div class="whole">
    <div class="actions" role="group" aria-label="Zoom">
      <button aria-label="Zoom in" onClick={acts['+']}>+</button>
      <button aria-label="Zoom out" onClick={acts['-']}>{'\u2212'}</button>
      <button onClick={acts['0']}>Whole</button>
      <span class="quiet" role="status">{Math.round(view.scale * 100)}{'\u202f'}%</span></div>
    <canvas ref={canvas} tabIndex={0} role="img" onClick={pick}
      aria-label={`Graph of ${counted(drawing.dots.length, 'node')} and ${counted(drawing.lines.length, 'relation')}; plus, minus, zero and arrow keys zoom and move; the list beside it holds the same`}
      onKeyDown={(event) => {
        const act = alone(event) && acts[event.key];
        if (act) { event.preventDefault(); act(); }
      }} />
    {picked && <Picked dot={picked} />}
  </div>;
}
