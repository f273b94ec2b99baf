/**
 * Orders moments of any precision, earliest first: a month stands after its days, a day after its
 * hours. Moments are ISO texts: `2017-11`, `2017-11-20`, `2017-11-20T09:30:00Z`.
 */
export function compareMoments(a: string, b: string): number {
  const [momentA, momentB] = [endOf(a), endOf(b)];
  if (momentA === momentB) return 0;
  return momentA < momentB ? -1 : 1;
}

/** A text that sorts after every moment within the date. */
function endOf(moment: string): string {
  if (moment.length === 7) return `${moment}-99`;
  return moment.length === 10 ? `${moment}T99` : moment;
}
