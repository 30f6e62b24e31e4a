import type { Style } from 'pdfmake';
import { pdfColours } from './pdfColours.ts';

/** Styles of the parts of a report, sizes and margins in points. */
export const pdfStyles: Readonly<Record<string, Style>> = {
  title: { fontSize: 30, bold: true, margin: [0, 6, 0, 2] },
  period: { fontSize: 15, color: pdfColours.dim },
  demo: { fontSize: 9, bold: true, color: pdfColours.warn },
  figureLabel: { fontSize: 9.5, color: pdfColours.dim },
  figure: { fontSize: 20, bold: true },
  section: { fontSize: 17, bold: true, margin: [0, 4, 0, 8] },
  tableTitle: { fontSize: 11.5, bold: true, margin: [0, 10, 0, 2] },
  heading: { fontSize: 11.5, bold: true, margin: [0, 16, 0, 3] },
  about: { fontSize: 8, color: pdfColours.dim, margin: [0, 0, 0, 4] },
  empty: { italics: true, color: pdfColours.dim, margin: [0, 4, 0, 8] },
  paragraph: { margin: [0, 2, 0, 5] },
  facts: { margin: [0, 3, 0, 8] },
  factLabel: { color: pdfColours.dim },
  table: { fontSize: 7.8, margin: [0, 2, 0, 8] },
  chart: { margin: [0, 2, 0, 8] },
  running: { fontSize: 7.5, color: pdfColours.dim },
};
