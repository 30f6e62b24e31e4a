/** One whole section of the second lane, as `lanes.ts` describes it. */
export interface Section {
  readonly name: string;
  readonly lines: readonly string[];
  /** The host's clock when it began, in whole seconds; null or 0 where the begin line gave none. */
  readonly begunAtSeconds?: number | null;
  /** The tool's exit code; null where the end line gave none that is a number. */
  readonly exitCode: number | null;
}

/** Where the sections of a lane go. */
export interface SectionEvents {
  readonly onSection: (section: Section) => void;
  /** A line outside of all sections: the words of a shell, of sudo, of ssh. */
  readonly onWords: (line: string) => void;
}

const mostLines = 5000;
const mostCharacters = 1 << 20;
const namePattern = /^[a-z]{1,16}$/;

/**
 * Puts the lines of the second lane together into sections. A section that is begun before the last one ended
 * discards the torn one; one that grows beyond 1 MiB or 5,000 lines is cut there.
 */
export function createSectionReader({ onSection, onWords }: SectionEvents): (line: string) => void {
  let name: string | null = null;
  let begunAtSeconds: number | null = null;
  let lines: string[] = [];
  let characters = 0;
  const begin = (line: string) => {
    const [, given = '', epoch = ''] = line.split(' ');
    begunAtSeconds = /^\d{1,12}$/.test(epoch) ? Number(epoch) : null;
    name = namePattern.test(given) ? given : null;
    lines = [];
    characters = 0;
  };
  const end = (line: string) => {
    const [, given, code = ''] = line.split(' ');
    if (name !== null && given === name) {
      onSection({ name, lines, begunAtSeconds, exitCode: /^\d{1,5}$/.test(code) ? Number(code) : null });
    }
    name = null;
    lines = [];
  };
  return (line) => {
    if (line.startsWith('@begin ')) begin(line);
    else if (line.startsWith('@end ')) end(line);
    else if (name === null) {
      if (line !== '' && !line.startsWith('@headroom ')) onWords(line);
    } else if (lines.length < mostLines && characters < mostCharacters) {
      lines.push(line);
      characters += line.length;
    }
  };
}
