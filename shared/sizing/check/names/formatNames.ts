import type { WeightFormat } from '../../precision.ts';

/** Ways to write a format, the more particular first. GGUF types without a coefficient of their own count as the nearest width. */
const spellings: readonly (readonly [pattern: RegExp, format: WeightFormat])[] = [
  [/\bi?q4[_ ]?(?:k[_ ]?[ms]?|[01]|xs|nl)?\b/, 'Q4_K_M'],
  [/\bq5[_ ]?(?:k[_ ]?[ms]?|[01])?\b/, 'Q5_K_M'],
  [/\bq6[_ ]?k?\b/, 'Q6_K'],
  [/\bq8[_ ]?0?\b/, 'Q8_0'],
  [/\bmxfp4\b/, 'mxfp4'],
  [/\bnvfp4\b|\bfp4\b|\bfloat4\b|\bw4a4\b|\be2m1\b/, 'nvfp4'],
  [/\bw4a(?:16|8|fp8)\b|\bw4afp8\b|\bu?int4\b|\bawq\b|\bgptq\b|\b4[ -]?bits?\b|\bnf4\b/, 'int4'],
  [/\bfp8\b|\bfp8[_ ]?e[45]m[23]\w*|\bfloat8\w*|\be4m3\w*|\be5m2\w*|\bw8a8[_ ]?fp8\b/, 'fp8'],
  [/\bw8a(?:8|16)\b|\bu?int8\b|\b8[ -]?bits?\b|\bsmoothquant\b|\bsq\b/, 'int8'],
  [/\bbf16\b|\bfp16\b|\bf16\b|\bbfloat16\b|\bfloat16\b|\bhalf\b|\b16[ -]?bits?\b|\bw16a16\b/, 'bf16'],
  [/\bfp32\b|\bf32\b|\bfloat32\b|\btf32\b/, 'fp32'],
];

/** The format that a text names first; null where it names none. `FP8_E4M3`, `w4a16`, `gguf-Q4_K_M`, `bf16 (default)`. */
export function formatOf(text: string): WeightFormat | null {
  const words = text.toLowerCase().replace(/[-/.]+/g, ' ');
  let first: { readonly at: number; readonly format: WeightFormat } | null = null;
  for (const [pattern, format] of spellings) {
    const at = words.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { at, format };
  }
  return first?.format ?? null;
}
