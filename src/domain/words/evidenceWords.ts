import { formatDate } from '../dates/formatDate';
import type { EvidenceFileProblem } from '../evidence/evidenceFileProblem';
import { LARGEST_FILE } from '../evidence/fileLimits';
import type { EvidenceSaidProblem } from '../evidence/checkEvidenceSaid';
import type { LinkProblem } from '../evidence/checkLink';
import type { EvidenceFault, EvidenceVerdict, IgnoredVerdict } from '../evidence/evidence';
import type { InsteadOfKind } from '../evidence/evidenceKinds';
import { ALLOWED_ENDINGS } from '../evidence/evidenceKinds';
import type { EvidenceState } from '../evidence/evidenceSummary';
import { bytesWord } from './bytesWord';
import { joinWithOr } from './joinWords';
import { dateTypedSentence } from './dateTypedSentence';

/** What evidence comes to, in a word. */
export const VERDICT_WORDS: Readonly<Record<EvidenceVerdict, string>> = {
  none: 'Not yet reviewed',
  insufficient: 'Insufficient',
  sufficient: 'Sufficient',
  expired: 'Expired'
};

export const EVIDENCE_STATE_WORDS: Readonly<Record<EvidenceState, string>> = {
  none: 'No evidence',
  'only claims': 'Not yet reviewed',
  insufficient: 'Insufficient',
  sufficient: 'Sufficient',
  expired: 'Expired'
};

/** What is said of a claim that no evidence bears; undefined where some was handed in. */
export function claimWithoutEvidenceSentence(state: EvidenceState): string | undefined {
  const why = NOT_BORNE[state];
  return (
    why && `${why} It can be proposed all the same, and stays a claim until a review bears it out.`
  );
}

const NOT_BORNE: Readonly<Record<EvidenceState, string | undefined>> = {
  none: 'No evidence has been handed in yet.',
  insufficient: 'The evidence that was handed in is not sufficient yet.',
  expired: 'The evidence that was handed in has expired.',
  'only claims': undefined,
  sufficient: undefined
};

/** What keeps a file from being handed in, as a sentence with what can be done. */
export function fileProblemSentence(problem: EvidenceFileProblem): string {
  const file = `“${problem.name}”`;
  switch (problem.kind) {
    case 'empty':
      return `${file} is empty.`;
    case 'too large':
      return (
        `${file} has ${sizeOver(problem.size, problem.limit)}; evidence may have up to ` +
        `${bytesWord(problem.limit)}. Divide it, or keep it elsewhere and add a link.`
      );
    case 'ending not allowed':
      return problem.ending === ''
        ? `${file} has no ending that says what it is. ${TAKEN}`
        : `Files that end in .${problem.ending} are not taken as evidence. ` +
            (problem.instead === undefined ? TAKEN : INSTEAD[problem.instead]);
    case 'contents differ':
      return `${file} ends in .${problem.ending}, but its contents are something else. ${OPEN_IT}`;
    case 'holds macros':
      return `${file} holds macros, which are not taken as evidence. Save it without them.`;
    case 'another kind than replaced':
      return (
        `${file} is of another kind than “${problem.replaced}”, whose place it would take: a file ` +
        'keeps its name. Withdraw that one and add this as a new file.'
      );
    case 'characters in name':
      return (
        `The name of ${file} has characters that cannot stand in it: ` +
        `${problem.characters.join('  ')}. Rename the file.`
      );
    case 'name not possible':
      return `SharePoint does not take a file called ${file}. Rename the file.`;
    case 'name too long':
      return (
        `The name of ${file} has ${problem.length} characters; ` +
        `${problem.limit} are possible. Rename the file.`
      );
  }
}

/** A file that is too large by little has as many MB as are possible: then every byte is said. */
function sizeOver(size: number, limit: number): string {
  const words = bytesWord(size);
  return words === bytesWord(limit) ? `${size.toLocaleString('en-GB')} bytes` : words;
}

const TAKEN = `What is taken: ${joinWithOr(ALLOWED_ENDINGS.map((ending) => `.${ending}`))}.`;
const OPEN_IT = 'Open it to see whether it is damaged or has a password, and save it anew.';
const INSTEAD: Readonly<Record<InsteadOfKind, string>> = {
  'save as new Office file':
    'Whether they hold macros cannot be told. Save it as .docx, .xlsx, .pptx or PDF.',
  'save without macros': 'They can hold macros. Save it without them, or as PDF.',
  unpack: 'What is in them cannot be told. Unpack it and add the files.'
};

/** The largest file, for hints: "up to 250 MB". */
export const LARGEST_FILE_WORD = bytesWord(LARGEST_FILE);

export function evidenceSaidSentence(problem: EvidenceSaidProblem): string {
  switch (problem.kind) {
    case 'proves needed':
      return 'Say what it proves.';
    case 'no such date':
      return dateTypedSentence(problem.typed);
    case 'ends before it begins':
      return (
        `It cannot hold until ${formatDate(problem.to, 'long')} when it holds from ` +
        `${formatDate(problem.from, 'long')}.`
      );
  }
}

export function linkProblemSentence(problem: LinkProblem): string {
  switch (problem.kind) {
    case 'address needed':
      return 'Give the address.';
    case 'not an address':
      return `“${problem.typed}” is not an address. Copy it whole, with https:// in front.`;
    case 'not https':
      return 'Only addresses that begin with https:// are taken.';
    case 'holds a sign-in':
      return 'The address holds a name or a password in front of the @. Leave that out.';
    case 'address too long':
      return (
        `The address has ${problem.length} characters; SharePoint keeps ${problem.limit}. ` +
        'Use “Copy link” or a shorter address.'
      );
    case 'title needed':
      return 'Say what stands there.';
    case 'title too long':
      return `The title has ${problem.length} characters; SharePoint keeps ${problem.limit}.`;
  }
}

/** Why a piece of evidence does not count, or cannot be seen. */
export function evidenceFaultSentence(fault: EvidenceFault): string {
  switch (fault.kind) {
    case 'not there':
      return 'It does not count: it is no longer on the site.';
    case 'restricted':
      return 'Restricted: only cleared people see it.';
    case 'kind not allowed':
      return `It does not count: files such as “${fault.name}” are not taken as evidence.`;
    case 'not https':
      return 'It does not count: its address does not begin with https.';
    case 'changed since':
      return (
        `It does not count: the file was changed after it was handed in as ${fault.handedIn} ` +
        `(now ${fault.now}). Hand it in again, or have it reviewed as it is now.`
      );
    case 'changed since the verdict':
      return (
        `It does not count: the file was changed after it was reviewed (now ${fault.now}). ` +
        'Have it reviewed as it is now.'
      );
  }
}

/** Why a verdict that stands in the history does not count. */
export function ignoredVerdictSentence({ by, on }: IgnoredVerdict): string {
  const when = on === undefined ? '' : ` (${formatDate(on, 'short')})`;
  return `A verdict of ${by}${when} does not count: whoever hands evidence in does not review it.`;
}
