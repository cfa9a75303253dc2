// Reads the result and puts the page in place of what was written statically.
import { render } from 'preact';
import { Page } from './page';
import { read_layout, read_result } from './embedded';
import { make_model } from './model';
import { Search } from './search';

function sorry(main: HTMLElement, error: unknown) {
  const note = document.createElement('p');
  note.className = 'banner';
  note.setAttribute('role', 'alert');
  note.textContent = `The full page could not be built (${String(error)}). The summary below is whole.`;
  main.prepend(note);
}

async function start() {
  const main = document.getElementById('app');
  if (main === null) return;
  // The page brings its own landmarks: one box takes the place of <main>.
  const shell = document.createElement('div');
  shell.className = 'shell';
  try {
    const model = make_model(await read_result(), await read_layout());
    const search = new Search(model);
    // In place first: lists measure themselves as they are drawn.
    main.replaceWith(shell);
    render(<Page model={model} search={search} />, shell);
    document.documentElement.dataset.ready = 'true';
    performance.mark('crosscheck-ready');
    // Texts for the search are folded while nobody waits.
    const prepare = () => { if (search.prepare(400)) setTimeout(prepare, 8); };
    setTimeout(prepare, 120);
  } catch (error) {
    shell.replaceWith(main);
    sorry(main, error);
  }
}

void start();
