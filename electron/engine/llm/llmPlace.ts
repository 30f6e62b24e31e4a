import type { LlmEndpoint, LlmServerStatus } from '#shared/domain/llmServer.ts';

/** Where a server answers, as its host sees it. */
export interface LlmPlace {
  readonly found: LlmServerStatus['found'];
  readonly address: string;
  readonly port: number;
  readonly secure: boolean;
  /** What the user wrote behind the authority; '' for a bare port: the known paths are tried then. */
  readonly path: string;
  /** As it is shown, and unique on its host. */
  readonly label: string;
  /** For the Host header. */
  readonly authority: string;
}

/** A port of the host's loopback. */
export function placeOfPort(port: number, found: LlmServerStatus['found']): LlmPlace {
  const label = `127.0.0.1:${port}`;
  return { found, address: '127.0.0.1', port, secure: false, path: '', label, authority: label };
}

/** A place that the hosts file names. The schema has let only http and https URLs in. */
export function placeOfEndpoint(endpoint: LlmEndpoint): LlmPlace {
  if ('port' in endpoint) return placeOfPort(endpoint.port, 'configured');
  const url = new URL(endpoint.url);
  const secure = url.protocol === 'https:';
  return {
    found: 'configured',
    address: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    secure,
    path: url.pathname === '/' ? url.search : `${url.pathname}${url.search}`,
    label: endpoint.url,
    authority: url.host,
  };
}
