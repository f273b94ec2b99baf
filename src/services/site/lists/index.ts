/** The lists and libraries of the Tracker, each in a file of its own (`architecture.md`, Records). */
import type { ListDeclaration } from '../declaration/list';
import { actionsList } from './actions';
import { decisionsList } from './decisions';
import { dueDateChangesList } from './dueDateChanges';
import { evidenceList, restrictedEvidenceList } from './evidence';
import { evidenceLinksList } from './evidenceLinks';
import { evidenceUseList } from './evidenceUse';
import { followUpsList } from './followUps';
import { gradingsList } from './gradings';
import { intakesList } from './intakes';
import { meetingsList } from './meetings';
import { overridesList } from './overrides';
import { papersList } from './papers';
import { paperTextsList } from './paperTexts';
import { periodsList } from './periods';
import { positionsList } from './positions';
import { postsList } from './posts';
import { recommendationsList } from './recommendations';
import { relationsList } from './relations';
import { reportsList } from './reports';
import { restrictedUpdatesList } from './restrictedUpdates';
import { reviewNotesList } from './reviewNotes';
import { reviewsList } from './reviews';
import { savedViewsList } from './savedViews';
import { settingsList } from './settings';
import { updatesList } from './updates';

/** Settings first, because other lists offer its words as choices; then parents before children. */
export const trackerLists: readonly ListDeclaration[] = [
  settingsList,
  postsList,
  reportsList,
  recommendationsList,
  positionsList,
  actionsList,
  updatesList,
  restrictedUpdatesList,
  dueDateChangesList,
  reviewsList,
  reviewNotesList,
  evidenceList,
  restrictedEvidenceList,
  evidenceLinksList,
  evidenceUseList,
  relationsList,
  gradingsList,
  followUpsList,
  overridesList,
  periodsList,
  papersList,
  paperTextsList,
  meetingsList,
  decisionsList,
  intakesList,
  savedViewsList
];
