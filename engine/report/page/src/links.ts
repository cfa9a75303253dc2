// Addresses that come with the data are opened only if they are of the web.

export interface WebLink { href: string; host: string }

/// The address as a link; null for any scheme but http and https. `host` is in
/// the form that goes over the wire, so that look-alike letters show.
export function web_link(address: string | null | undefined): WebLink | null {
  if (!address || !/^https?:\/\//i.test(address)) return null;
  try {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    if (url.username || url.password || url.host === '') return null;
    return { href: url.href, host: url.host };
  } catch {
    return null;
  }
}
