/** Colours of a report on paper. */
export const pdfColours = {
  ink: '#1b1e23',
  dim: '#565d67',
  line: '#c9ced6',
  band: '#eef1f5',
  warn: '#7a4300',
  warnBand: '#fff1da',
} as const;
