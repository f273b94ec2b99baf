import type { TaskCell } from './draft';
import { leadsOn } from '../../../domain/printed/functionWords';

/** A part of a tasks column: the tasks, or what is said of their progress. */
export interface Section {
  readonly kind: 'tasks' | 'narrative' | 'unlabelled';
  /** As printed: "Current Status". */
  readonly label?: string;
  /** Its words, row by row. */
  readonly cells: readonly TaskCell[];
}

interface Label {
  readonly kind: 'tasks' | 'narrative';
  readonly printed: string;
  readonly before: string;
  readonly after: string;
}

const TASKS = '(?:planned |agreed )?(?:tasks?|actions?)';
const POSITION = '(?:current|latest) (?:status|position|progress|update)|progress update';
const REMARK = 'update|progress|comments?|commentary|narrative';

/** What a sentence begins with. */
const BEGINNING = '(?=[A-Z0-9"\'“‘•(\\[])';

/** A sentence begins, and no name: "Evidence Since May …", not "Evidence Based Policing". */
const SENTENCE = "(?=[0-9\"'“‘•(\\[]|[A-Z]+[\\w'’-]*,? (?![A-Z][a-z])|[A-Z]{2})";

const AT_START: readonly { kind: Label['kind']; words: RegExp }[] = [
  { kind: 'tasks', words: new RegExp(`^(${TASKS})(?:\\s*:\\s*|\\s*$)`, 'i') },
  // Without a colon the plural only: "Task Force" and "Action Fraud" are names.
  { kind: 'tasks', words: /^(Tasks|TASKS)\s+(?=[A-Z•])/ },
  {
    kind: 'narrative',
    words: new RegExp(`^(${POSITION}|evidence|${REMARK})(?:\\s*:\\s*|\\s*$)`, 'i')
  }
];
const POSITION_CAPITAL =
  '(?:Current|Latest) (?:[Ss]tatus|[Pp]osition|[Pp]rogress|[Uu]pdate)|Progress [Uu]pdate';
const STARTS_NARRATIVE: readonly RegExp[] = [
  new RegExp(`^(${POSITION_CAPITAL})\\s+${BEGINNING}`),
  new RegExp(`^(Evidence)\\s+${SENTENCE}`)
];
const NARRATIVE_WITHIN = new RegExp(
  `\\s(?:(${POSITION_CAPITAL})(?:\\s*:\\s*|\\s+${BEGINNING}|$)|(Evidence)(?:\\s*:\\s*|\\s+${SENTENCE}))`,
  'g'
);
const TASKS_WITHIN = /[.!?:]\s+(Tasks?(?=\s*:)|Tasks(?=\s+[A-Z•]))\s*:?\s*/g;

function labelAtStart(line: string): Label | undefined {
  for (const { kind, words } of AT_START) {
    const match = words.exec(line);
    // Without a colon a label is read as one only where it is printed with a capital.
    const printed = match?.[1] ?? '';
    if (match === null || (!match[0].includes(':') && !/^[A-Z]/.test(printed))) continue;
    return { kind, printed, before: '', after: line.slice(match[0].length) };
  }
  for (const words of STARTS_NARRATIVE) {
    const match = words.exec(line);
    if (match === null) continue;
    const after = line.slice(match[0].length);
    return { kind: 'narrative', printed: match[1], before: '', after };
  }
  return undefined;
}

function labelWithin(line: string, pattern: RegExp, kind: Label['kind']): Label | undefined {
  for (const match of line.matchAll(pattern)) {
    const printed = match[1] ?? match[2];
    const at = (match.index ?? 0) + match[0].indexOf(printed);
    const before = line.slice(0, at).trim();
    if (leadsOn(/(\S+)$/.exec(before)?.[1] ?? '')) continue;
    const after = line.slice((match.index ?? 0) + match[0].length);
    return { kind, printed, before, after };
  }
  return undefined;
}

/** The next label of a line; what comes after a narrative's label is narrative until "Tasks". */
function nextLabel(line: string, within: Section['kind']): Label | undefined {
  const atStart = labelAtStart(line);
  if (atStart !== undefined && (within !== 'narrative' || atStart.kind === 'tasks')) return atStart;
  return within === 'narrative'
    ? labelWithin(line, TASKS_WITHIN, 'tasks')
    : labelWithin(line, NARRATIVE_WITHIN, 'narrative');
}

interface OpenSection {
  readonly kind: Section['kind'];
  readonly label?: string;
  readonly cells: { readonly at: string; readonly lines: string[] }[];
}

/** Cuts the tasks column of a recommendation at its labels; nothing of it is left out but the labels. */
export function sectionsOf(cells: readonly TaskCell[]): readonly Section[] {
  const sections: OpenSection[] = [{ kind: 'unlabelled', cells: [] }];
  const add = (at: string, words: string): void => {
    const { cells: into } = sections[sections.length - 1];
    const last = into[into.length - 1];
    if (words === '') return;
    if (last?.at === at) last.lines.push(words);
    else into.push({ at, lines: [words] });
  };
  for (const { at, lines } of cells) {
    for (const line of lines) {
      let rest = line;
      let label = nextLabel(rest, sections[sections.length - 1].kind);
      while (label !== undefined) {
        add(at, label.before);
        sections.push({ kind: label.kind, label: label.printed, cells: [] });
        rest = label.after.trim();
        label = rest === '' ? undefined : nextLabel(rest, label.kind);
      }
      add(at, rest);
    }
  }
  return sections.filter(({ label, cells: words }) => label !== undefined || words.length > 0);
}

/** The last words of a section. */
export function endOf({ cells }: Section): string {
  const lines = cells[cells.length - 1]?.lines ?? [];
  return lines[lines.length - 1] ?? '';
}

/** The first words of a section. */
export function startOf({ cells }: Section): string {
  return cells[0]?.lines[0] ?? '';
}
