/** First letters of the first two words that carry meaning: "Inspection and Audit" gives IA. */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'and')
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
