import { problemSentence } from '../../../domain/words/problemSentence';

/** What is wrong with fields, each in a sentence. */
export function sentences(
  found: readonly { readonly problem: Parameters<typeof problemSentence>[0] }[]
): readonly string[] {
  return found.map(({ problem }) => problemSentence(problem));
}
