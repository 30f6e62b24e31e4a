const hidden = '[hidden]';

const telling =
  'token(?!s|iz)|secret|passwd|password|passphrase|api[-_.]?key|access[-_.]?key|private[-_.]?key|credential|authorization|cookie';
const scheme = '(?:(?:bearer|basic)\\s{1,3})?';

/*
 * Every repetition is bounded and no two of them overlap: a hostile line of 64 KiB costs a few milliseconds.
 */

/** `HF_TOKEN=X`, `"password": "X"`, `Authorization: Bearer X`. */
const assigned = new RegExp(
  `((?:${telling})[\\w.-]{0,40}["']?\\s{0,3}[=:]\\s{0,3}["']?${scheme})[^\\s"',;&]+`,
  'gi',
);

/** `--api-key X`, `-token X`. */
const flagged = new RegExp(
  `((?<=\\s|^)--?[\\w-]{0,40}?(?:${telling})[\\w-]{0,40}\\s{1,3}["']?)[^\\s"']+`,
  'gim',
);

/** Secrets that their own form gives away: keys of clouds, hubs and forges, JSON web tokens, anything after `Bearer`. */
const formed =
  /\b(?:(?:AKIA|ASIA)[A-Z0-9]{16}|(?:hf|ghp|gho|ghs|glpat|github_pat|xox[abprs]|sk|pk|rk|nvapi|npm|dckr_pat)[-_][A-Za-z0-9_-]{12,500}|eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_.-]{1,2000})|(?<=\bbearer\s)[^\s"']+/gi;

const inUrl = /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@]{1,500}@/gi;
const keyBlock =
  /-----BEGIN [A-Z ]{0,40}(?:PRIVATE KEY|CERTIFICATE)[A-Z ]{0,40}-----[\s\S]*?(?:-----END [A-Z ]{0,40}-----|$)/g;

/**
 * Text with what looks like a secret replaced by `[hidden]`: values that follow a telling name, tokens of known forms, user
 * and password in URLs, private keys. It errs on the side of hiding.
 *
 * `hideSecrets('vllm serve --api-key abc123 --port 8000')` is `vllm serve --api-key [hidden] --port 8000`.
 */
export function hideSecrets(text: string): string {
  return text
    .replace(keyBlock, hidden)
    .replace(inUrl, `$1${hidden}@`)
    .replace(assigned, `$1${hidden}`)
    .replace(flagged, `$1${hidden}`)
    .replace(formed, hidden);
}
