// What leaves the page: files by download, text by the clipboard.

export function download(name: string, text: string, type: string) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/// Copies text and tells the reader so.
export async function copy(text: string, told: string, say: (words: string) => void) {
  say(await copied(text) ? told : 'The browser does not let this page copy.');
}

/// Copies text; false where the browser lets the page do so by no way.
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    const before = document.activeElement as HTMLElement | null;
    field.value = text;
    field.className = 'offscreen';
    document.body.append(field);
    field.select();
    let done = false;
    try { done = document.execCommand('copy'); } catch { /* told by done */ }
    field.remove();
    before?.focus?.();
    return done;
  }
}
