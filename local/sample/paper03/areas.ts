/** The five areas graded "requires improvement", in the order of the paper. */
export const AREAS = {
  prevention: 'Preventing crime and anti-social behaviour',
  offenders: 'Managing offenders and suspects',
  organisedCrime: 'Disrupting serious organised crime',
  corruption: 'Tackling workforce corruption',
  planning: 'Strategic planning, organisational management and value for money'
} as const;
