/** The papers named in the property *Sources*: "01; 02" -> 01 and 02. Empty means all. */
export function sourcesOf(property: string): readonly string[] {
  return property
    .split(/[;,]/)
    .map((source) => source.trim())
    .filter((source) => source !== '');
}
