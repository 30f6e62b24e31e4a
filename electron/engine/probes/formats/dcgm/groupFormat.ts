import { type CaptureFormat, fatalProblem } from '../captureFormat.ts';
import type { CaptureEntity, ParsedCapture } from '../parsedCapture.ts';
import { dcgmFailureOf } from './dcgmFailure.ts';
import { dcgmProblem } from './dcgmProblem.ts';
import { readBox } from './dcgmTable.ts';

const kind = 'dcgmi-group';

/** `dcgmi group -l`: groups of entities, each with its members in DCGM's own ids. */
export const dcgmiGroup: CaptureFormat = {
  kind,
  describe: 'dcgmi group -l',
  looksLike: (head) => /^\| GROUPS\b/m.test(head),
  parse: parseGroups,
};

function parseGroups(text: string): ParsedCapture {
  const box = readBox(text);
  const groups: { id: string; name: string | null; members: string }[] = [];
  for (const { cells } of box.rows) {
    const [label = '', words = ''] = cells;
    const said = /^-> (Group ID|Group Name|Entities)$/.exec(label)?.[1];
    const group = groups.at(-1);
    if (said === 'Group ID') groups.push({ id: words.slice(0, 40), name: null, members: '' });
    else if (said === 'Group Name' && group) group.name = words.slice(0, 200);
    else if (group && (said === 'Entities' || (label === '' && group.members !== '')))
      group.members = `${group.members} ${words}`.trim().slice(0, 8000);
  }
  const failures = box.outside.flatMap(({ text: words, line }) => {
    const failure = dcgmFailureOf(words);
    return failure ? [dcgmProblem(failure, line, groups.length === 0)] : [];
  });
  const nothing = groups.length === 0 && failures.length === 0 && !/\b0 groups? found/i.test(text);
  const problems = nothing ? [fatalProblem('unreadable', 'no group of DCGM in this text', text)] : failures;
  const entities: CaptureEntity[] = groups.map(({ id, name, members }) => ({
    kind: 'group',
    id,
    parent: null,
    name,
    facts: { members },
  }));
  return { kind, gpus: [], problems, entities };
}
