/**
 * Whom a finding is about. Paper 04 is another force's: its findings name that force, because a
 * finding that names nobody is one for the site's own force.
 */
export const THE_MET: readonly string[] = ['Metropolitan Police Service'];

export const ALL_FORCES: readonly string[] = ['All forces'];
