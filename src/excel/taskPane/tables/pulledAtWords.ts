import { formatMoment } from '../../../components/recommendation/formatMoment';

/** When a table was pulled, by the person's own clock: "15 Nov 2017, 09:12". */
export function pulledAtWords(pulledAt: string): string {
  return formatMoment(pulledAt);
}
