/** A position made of progress points, one to a line, as the paper has bullets. */
export function progress(points: readonly string[]): string {
  return points.map((point) => `• ${point}`).join('\n');
}
