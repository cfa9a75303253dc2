// The blocks of JSON that the program wrote into the page.
import { unpacked } from './packed';
import { type Layout, type Result } from './result';

function block(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/// The text of a block as it stands: JSON with < > & as \uXXXX.
async function text_of(element: HTMLElement): Promise<string> {
  const text = element.textContent ?? '';
  return element.dataset.encoding === 'gzip+base64' ? unpacked(text) : text;
}

/// The JSON file that the page was made from, byte for byte: what was written
/// as an escape only for the sake of HTML becomes the character again.
export async function result_file(): Promise<string> {
  const element = block('result');
  if (element === null) return '';
  const text = await text_of(element);
  return text.replace(/\\(?:u(003c|003e|0026|2028|2029)|[^])/gi,
    (whole, code?: string) =>
      code === undefined ? whole : String.fromCharCode(parseInt(code, 16)));
}

export async function read_result(): Promise<Result> {
  const element = block('result');
  if (element === null) throw new Error('the page holds no result');
  const result = JSON.parse(await text_of(element)) as Result;
  if (typeof result !== 'object' || result === null || Array.isArray(result)) {
    throw new Error('the result is not an object');
  }
  return result;
}

export async function read_layout(): Promise<Layout> {
  const element = block('layout');
  if (element === null) return {};
  try {
    return (JSON.parse(await text_of(element)) ?? {}) as Layout;
  } catch {
    return {};
  }
}
