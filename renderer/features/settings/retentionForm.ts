import { type Retention, retentionSchema } from '#shared/contract/schemas/history.ts';

/** The fields as they are typed. */
export type RetentionForm = Readonly<Record<keyof Retention, string>>;

/** The form of a retention. */
export function formOfRetention(retention: Retention): RetentionForm {
  return {
    storeEverySeconds: String(retention.storeEverySeconds),
    rawHours: String(retention.rawHours),
    minuteDays: String(retention.minuteDays),
    hourMonths: String(retention.hourMonths),
  };
}

const takes: Readonly<Record<keyof Retention, string>> = {
  storeEverySeconds: 'A whole number from 1 to 300.',
  rawHours: 'A whole number from 1 to 2160 (90 days).',
  minuteDays: 'A whole number from 1 to 365.',
  hourMonths: 'A whole number from 1 to 120.',
};

/** The retention that a form describes, or what is wrong with each field. */
export function checkRetention(form: RetentionForm): {
  readonly retention: Retention | null;
  readonly errors: Partial<Record<keyof Retention, string>>;
} {
  const numbers = Object.fromEntries(
    Object.entries(form).map(([field, text]) => [
      field,
      /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN,
    ]),
  );
  const parsed = retentionSchema.safeParse(numbers);
  if (parsed.success) return { retention: parsed.data, errors: {} };
  const fields = parsed.error.issues.map((issue) => issue.path[0] as keyof Retention);
  return { retention: null, errors: Object.fromEntries(fields.map((field) => [field, takes[field]])) };
}

/** Disk in decimal units as disks are sold: 12_300_000_000 -> `12.3 GB`, 345_000_000 -> `345 MB`, 0 -> `0 MB`. */
export function formatDisk(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(bytes >= 1e11 ? 0 : 1)} GB`;
  if (bytes > 0 && bytes < 5e5) return '<1 MB';
  return `${Math.round(bytes / 1e6)} MB`;
}

/** The demo's size from what is typed, or null where it is not a whole number from 8 to 8,000. */
export function demoSize(text: string): number | null {
  const size = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return size >= 8 && size <= 8000 ? size : null;
}
