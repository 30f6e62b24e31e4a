/** The page's own scheme; never `file:`, whose origin is opaque and which reads the whole disk. */
export const appScheme = 'app';
/** The one origin that is trusted. */
export const appOrigin = 'app://headroom';
/** What windows load. */
export const appUrl = `${appOrigin}/index.html`;

/** True for URLs of our own page. A custom scheme's `URL.origin` is the string `null` in Node, hence the parts. */
export function isAppUrl(url: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(url);
    return `${protocol}//${host}` === appOrigin && username === '' && password === '';
  } catch {
    return false;
  }
}
