// Text that lies in the page packed: gzip in base64.

function bytes_of(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64.trim());
  const bytes = new Uint8Array(text.length);
  for (let k = 0; k < text.length; ++k) bytes[k] = text.charCodeAt(k);
  return bytes;
}

export function unpacked(base64: string): Promise<string> {
  // The stream of a Response, as that of a Blob asks another process.
  const packed = new Response(bytes_of(base64)).body!;
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).text();
}
