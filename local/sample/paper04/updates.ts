/** What paper 04 reports on the child protection inspection (row 10 of the schedule). */
export const childProtectionUpdate =
  'Good progress is claimed on all four. A Child Protection Audit Team assesses cases as HMIC does. ' +
  'In the third quarter of 2016/17 some 10,000 officers were trained on missing children and ' +
  'exploitation; an investigation course began in March 2017, an awareness day follows in April, and ' +
  'a first multi-agency exercise is being built. Staff are surveyed to guide training and messages. ' +
  'Local champions on indecent images are named. CrimeFighters follows what happens to a child. First ' +
  'responders get more intelligence checks from Met Command and Control. The chair of London’s ' +
  'safeguarding board and other partners are being won over.';
