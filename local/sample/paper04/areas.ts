/** The pillars of the inspection and the questions of effectiveness, in short. */
export const areas = {
  efficiency: 'Efficiency',
  legitimacy: 'Legitimacy',
  leadership: 'Leadership',
  effectiveness: 'Effectiveness',
  prevention: 'Prevention and neighbourhoods',
  investigation: 'Investigation and re-offending',
  protection: 'Vulnerable people and victims',
  organisedCrime: 'Serious and organised crime',
  specialist: 'Specialist capabilities'
} as const;
