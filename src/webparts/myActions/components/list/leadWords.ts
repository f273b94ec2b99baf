import { MY_ACTIONS } from '../../../../components/loc/myActions';
import type { ListedRecord } from '../../../../domain/owed/actionsList';
import type { Responsible } from '../../../../domain/posts/responsible';

/** Who leads, and what is weak about it: "Owen Pryce, Jo Adeyemi · nobody stands in". */
export function leadWords({ people, post, flag }: Responsible): string {
  const names = people.map(({ name }) => name).join(', ');
  const flagged = flag === undefined ? '' : MY_ACTIONS.flag[flag];
  return [names === '' ? (post ?? '') : names, flagged].filter((words) => words !== '').join(' · ');
}

/** The post, who answers, and what is weak about it: "Head of IT, Jo Adeyemi · nobody stands in". */
export function leadInFull(responsible: Responsible): string {
  const { post, people } = responsible;
  const words = leadWords(responsible);
  return post === undefined || people.length === 0 ? words : `${post}, ${words}`;
}

/** In what capacity a record stands in one's own list, where that is not as holder of its post. */
export function capacityWords({ as, onlyParts }: ListedRecord): string {
  if (onlyParts !== undefined) return MY_ACTIONS.onlyPart;
  return as === undefined ? '' : MY_ACTIONS.capacity[as];
}
