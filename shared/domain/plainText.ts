/**
 * Terminal sequences, whole: CSI (colours, cursor), strings (OSC titles and links, DCS, APC, PM, SOS) and the short ones. A string
 * that never ends loses its opening alone, so that it cannot swallow what follows.
 * Grammar: ECMA-48 sections 5.4 and 5.6.
 */
const sequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]?/g;

/** What separates words without being a space: tabs, line ends of every kind. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** C0, DEL, C1; soft hyphen; marks, embeddings, overrides and isolates of direction; zero-width; annotations; tags. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const loneSurrogates = /\p{Surrogate}/gu;

/** Nearly all text: nothing of the above is in it. */
const isPlain = /^[ -~]*$/;

/**
 * Hostile text as one line of visible characters: terminal sequences, control, direction and zero-width characters go, line ends
 * and tabs become one space, half characters become U+FFFD. Everything that came from a host passes through here
 * before a screen, a log or a report. Idempotent; linear in the length.
 *
 *     '\u001b[31mred\u001b[0m'  -> 'red'
 *     'a\r\nb\tc'               -> 'a b c'
 *     'photo\u202egpj.exe'      -> 'photogpj.exe'
 */
export function plainText(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(sequences, '')
    .replace(breaks, ' ')
    .replace(unseen, '')
    .replace(loneSurrogates, '\ufffd');
}
