import type { SiteSettings } from '../../domain/records';

/** The settings that set-up writes where a site has none of its own yet. */
export type DefaultSettings = Omit<SiteSettings, 'schemaVersion' | 'lastPaper' | 'mostDateMoves'>;

/**
 * Words to begin with; each force changes them in its Settings. Gradings are those of the inspectorate
 * since 2021/22 and "not graded" (`domain.md` 2.7 and 12), audit grades those of internal audit, tiers
 * the three steps to closure (2.2). Levels are not defined in any paper (2.3), so they are numbered.
 */
export const DEFAULT_SETTINGS: DefaultSettings = {
  force: '',
  chiefOfficer: 'Chief Constable',
  committees: [],
  vocabularies: {
    directorates: [],
    markings: ['Public', 'Non-public'],
    gradings: [
      'outstanding',
      'good',
      'adequate',
      'requires improvement',
      'inadequate',
      'not graded'
    ],
    auditGrades: ['substantial', 'adequate', 'limited'],
    tiers: ['Gathering evidence', 'Evidential review', 'Final review'],
    levels: ['Level 1', 'Level 2', 'Level 3']
  },
  markingDefault: 'Non-public'
};
