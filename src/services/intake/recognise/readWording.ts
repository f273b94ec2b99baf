import type { Kind } from '../../../domain/records';
import { doubts } from '../strings';
import type { DraftFinding, Warning } from './draft';
import {
  kindsNamedIn,
  printedLabel,
  withItsRecommendation
} from '../../../domain/printed/printedKind';
import { refIn } from './tableRows';

/** What the text cell of a recommendation says. */
export interface ReadWording {
  readonly ref?: string;
  readonly refInText: boolean;
  readonly kind: Kind;
  readonly kindPrinted?: string;
  readonly topic?: string;
  /** The text without number and label. */
  readonly wording: readonly string[];
  readonly doubts: readonly Omit<Warning, 'at'>[];
}

/** "Risk assessment – Although …": the words before a dash that a sentence follows. */
const TOPIC_BEFORE_DASH = /^(.{3,100}?)\s[–—-]\s(?=[A-Z])/;
const LONGEST_TOPIC = 120;
const NUMBER_BEFORE_LABEL = /^(\d{1,3}[a-z]?)[.)]?\s+(?=\S)/;

function numberInText(lines: readonly string[]): { ref?: string; lines: readonly string[] } {
  const [first, ...rest] = lines;
  if (first === undefined) return { lines };
  const alone = rest.length > 0 ? refIn(first) : undefined;
  if (alone !== undefined) return { ref: alone, lines: rest };
  const before = NUMBER_BEFORE_LABEL.exec(first);
  const following = first.slice(before?.[0].length ?? 0);
  if (before === null || printedLabel(following) === undefined) return { lines };
  return { ref: before[1], lines: [following, ...rest] };
}

interface KindFound {
  readonly kind: Kind;
  readonly doubt?: Omit<Warning, 'at'>;
}

/** The kind where none is printed: from a heading, else from the words of the report's sentence. */
function kindWithoutLabel(draft: DraftFinding, sentences: readonly string[]): KindFound {
  const inner = printedLabel(draft.underHeading ?? '')?.kind;
  if (inner !== undefined && draft.underHeading !== undefined) {
    return { kind: inner, doubt: doubts.kindFromHeading(draft.underHeading, inner) };
  }
  const { kind, wordingHeading } = draft.heading;
  if (kind !== undefined) return { kind, doubt: doubts.kindFromHeading(wordingHeading, kind) };
  const named = kindsNamedIn(sentences.join(' '));
  if (named.length === 1) return { kind: named[0], doubt: doubts.kindFromSentence(named[0]) };
  return { kind: 'recommendation', doubt: doubts.kindUnknown('recommendation') };
}

/** Reads number, kind, topic and text of a recommendation from its text cell. */
export function readWording(draft: DraftFinding, sentences: readonly string[]): ReadWording {
  const inText = draft.ref === '' ? numberInText(draft.wording) : { lines: draft.wording };
  const ref = draft.ref === '' ? inText.ref : draft.ref;
  const [first = '', ...rest] = inText.lines;
  const label = printedLabel(first);
  const found: KindFound =
    label === undefined ? kindWithoutLabel(draft, sentences) : { kind: label.kind };
  const after = label === undefined ? first : label.rest;
  const wording = after === '' ? rest : [after, ...rest];
  const named = label?.colon === true && after.length <= LONGEST_TOPIC && rest.length > 0;
  const topic = named ? after : label && TOPIC_BEFORE_DASH.exec(wording[0] ?? '')?.[1];
  return {
    ref,
    refInText: inText.ref !== undefined,
    kind: withItsRecommendation(found.kind, inText.lines),
    kindPrinted: label?.printed,
    topic: topic ?? topicUnderHeading(draft),
    wording,
    doubts: [
      ...(inText.ref === undefined ? [] : [doubts.refInText(inText.ref)]),
      ...(found.doubt === undefined ? [] : [found.doubt])
    ]
  };
}

function topicUnderHeading(draft: DraftFinding): string | undefined {
  const heading = draft.underHeading ?? '';
  const rest = (printedLabel(heading)?.rest ?? heading).replace(/:$/, '');
  return rest === '' ? undefined : rest;
}
