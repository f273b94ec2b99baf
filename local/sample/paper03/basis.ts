/**
 * What all twelve findings of paper 03 share. The paper prints no status. It says of all that actions
 * are done or in progress, and reports none as complete, late or refused: AMBER [I], ongoing work that is
 * expected to succeed. It prints no due dates and no leads either; none are made up.
 */
export const basis = { due: [], status: 'AMBER', asAt: '2023-09-05' } as const;
