/** Strings and numbers of JSON; everything else passes untouched. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON with every number kept as the text that was sent: `{"Cost": 98.320}` is `{ Cost: '98.320' }`, so that no amount passes through
 * a binary float.
 * @throws SyntaxError where the text is not JSON.
 */
export function parseExactJson(text: string): unknown {
  // The engine's own parser judges the text first: quoting could make JSON of what is none.
  JSON.parse(text);
  return JSON.parse(text.replace(tokens, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}
