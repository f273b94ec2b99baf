/**
 * Whether something that happened was answered by words that were said since: ISO days, or dates and
 * times. On one day it counts only where the time of day is known of both.
 */
export function isAnswered(when: string | undefined, said: string | undefined): boolean {
  if (when === undefined || said === undefined) return false;
  return when.length > 10 && said.length > 10 ? said > when : said.slice(0, 10) > when.slice(0, 10);
}
