import type { PartProblem } from '../edits/checkPartEdit';
import { problemSentence } from './problemSentence';

/** What is wrong with a field of a part, as a sentence. */
export function partProblemSentence(problem: PartProblem): string {
  switch (problem.kind) {
    case 'needs words':
      return 'Say what is to be done.';
    case 'needs a reason to withdraw':
      return 'Say why it is withdrawn.';
    default:
      return problemSentence(problem);
  }
}
