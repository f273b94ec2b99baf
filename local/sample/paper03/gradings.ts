import type { Grading } from '../../../src/domain/grading';
import type { RecordId } from '../../../src/domain/records';
import { recordIdOf } from '../recordIdOf';
import { AREAS } from './areas';

/**
 * The five areas that the paper lists as requiring improvement. Each stands as the pillar: the paper
 * prints none above them, and none is made up (`domain.md` 1.14).
 */
export function gradings03(reportId: RecordId): readonly Grading[] {
  return Object.entries(AREAS).map(([name, area], index) => ({
    id: gradingIdOf(name as keyof typeof AREAS),
    reportId,
    pillar: area,
    grade: 'requires improvement',
    year: '2022',
    order: index + 1,
    sourcePaper: '03'
  }));
}

export function gradingIdOf(area: keyof typeof AREAS): RecordId {
  return recordIdOf(`paper03/grading/${area}`);
}
