/** Shares of the peak load in each hour of a day, percent; 24 of them. */
export type DayCurve = readonly number[];

const hours = 24;

/** Shapes to start from. */
export const dayPresets = [
  { value: 'flat', label: 'Flat' },
  { value: 'office', label: 'Office hours' },
  { value: 'diurnal', label: 'Day and night' },
] as const;

const office: DayCurve = [
  5, 5, 5, 5, 5, 5, 10, 30, 70, 100, 100, 95, 75, 90, 100, 95, 85, 60, 35, 20, 15, 10, 10, 5,
];

const shapes: Readonly<Record<string, DayCurve>> = {
  flat: Array.from({ length: hours }, () => 100),
  office,
  // From 30 % at four in the morning to the peak at four in the afternoon.
  diurnal: Array.from({ length: hours }, (_, hour) =>
    Math.round(65 - 35 * Math.cos(((hour - 4) / hours) * 2 * Math.PI)),
  ),
};

/** Reads a curve: a shape's name, or 24 numbers from 0 to 100. A sentence where it is neither. */
export function dayCurveOf(text: string): DayCurve | string {
  const shape = Object.hasOwn(shapes, text) ? shapes[text] : undefined;
  if (shape) return shape;
  const cells = text.split(/[\s,;]+/).filter(Boolean);
  const wrong = cells.find((cell) => !(Number(cell) >= 0 && Number(cell) <= 100));
  if (wrong !== undefined) return `Each hour takes a number from 0 to 100, not "${wrong}".`;
  if (cells.length !== hours) return `A day has 24 hours, and these are ${cells.length} numbers.`;
  const curve = cells.map(Number);
  return curve.some((share) => share > 0) ? curve : 'At least one hour must have load.';
}

/** A curve as it is typed. */
export function dayText(curve: DayCurve): string {
  return curve.join(', ');
}

/** A curve with another share in one hour. */
export function withHour(curve: DayCurve, hour: number, share: number): DayCurve {
  const bounded = Math.min(100, Math.max(0, Math.round(share)));
  return curve.map((before, at) => (at === hour ? bounded : before));
}

/** `09:00`. */
export function hourText(hour: number): string {
  return `${String(hour % hours).padStart(2, '0')}:00`;
}
