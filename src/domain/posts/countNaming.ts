import type { Recommendation } from '../records';
import { postKey } from './postOnDay';

/** How many recommendations and AFIs name a post as their lead. */
export function countNaming(
  title: string,
  recommendations: readonly Pick<Recommendation, 'leadPost'>[]
): number {
  const key = postKey(title);
  return recommendations.filter(({ leadPost = '' }) => postKey(leadPost) === key).length;
}
