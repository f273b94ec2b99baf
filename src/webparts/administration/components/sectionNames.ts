/** The sections of the administration, in the order of its tabs; the names stand in the address. */
export const SECTIONS = ['set-up', 'people', 'posts', 'settings', 'permissions', 'export'] as const;

export type SectionName = (typeof SECTIONS)[number];

/** The key of the address (`screens.md`, "The address"). */
export const SECTION_KEY = 'rt-admin';

/** The section that an address asks for; the first one where it names none. */
export function sectionOf(search: string): SectionName {
  const asked = new URLSearchParams(search).get(SECTION_KEY);
  return SECTIONS.find((name) => name === asked) ?? SECTIONS[0];
}

/** The query of an address with a section in it; the first section needs no key. */
export function searchWith(search: string, section: SectionName): string {
  const query = new URLSearchParams(search);
  if (section === SECTIONS[0]) query.delete(SECTION_KEY);
  else query.set(SECTION_KEY, section);
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
