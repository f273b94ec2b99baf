/** Whether nothing was said: empty fields are undefined, and spaces are no words. */
export function isBlank(words: string | undefined): boolean {
  return words === undefined || words.trim() === '';
}
