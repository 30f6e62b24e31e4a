/** One fact: its text, or the reason why there is none. */
export interface FactRow {
  readonly label: string;
  readonly text: string | null;
  /** Why there is no text; '' while there is one. */
  readonly missing: string;
  /** `bad` and `notice` come with an icon and `note` says what is the matter. */
  readonly tone: 'plain' | 'notice' | 'bad';
  readonly note: string;
  readonly copyable: boolean;
}
