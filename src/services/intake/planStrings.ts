/** What the columns of a plan review are called in doubts, and a plan that prints no name. */
export const planColumns = {
  title: 'title',
  level: 'level',
  counts: 'counts',
  progress: 'progress',
  completion: 'completion',
  update: 'update',
  directorate: 'directorate',
  afis: 'areas for improvement',
  recommendations: 'recommendations',
  causesOfConcern: 'causes of concern',
  noTitle: '(no name is printed)'
} as const;

/** What was done about a doubt in a plan review: what was found, and what was kept. */
export const planDoubts = {
  footer: (text: string) => ({
    what: `"${text}" stands at the foot of a page.`,
    kept: 'Left out.'
  }),
  monthsDiffer: (title: string, column: string) => ({
    what: `The title names the month ${title}, and a heading of the table ${column}.`,
    kept: `Read as the review of ${title}.`
  }),
  unknownPlanColumn: (heading: string) => ({
    what: `The column "${heading}" is not known.`,
    kept: 'Its words are kept at the end of the update.'
  }),
  readTwice: (words: string) => ({
    what: `The first line of the next plan was read twice; this reading is "${words}".`,
    kept: 'Its last cell is kept with the plan above; the others are used where the clear reading says nothing.'
  }),
  readAgain: (words: string) => ({
    what: `The line before was read twice; the second reading is "${words}".`,
    kept: 'Left out, but for the counts beside it.'
  }),
  goesOnWithPlan: (title: string) => ({
    what: 'The row goes on with the one before it.',
    kept: `Joined to the plan "${title}".`
  }),
  totals: (words: string) => ({
    what: `A row of totals stands below the plans: "${words}"`,
    kept: 'Left out; no plan is read from it.'
  }),
  cellMerged: (column: string) => ({
    what: `The cell of the ${column} begins with a plan above and spans this one.`,
    kept: 'Kept for this plan as well.'
  }),
  headingWithin: (heading: string) => ({
    what: `A heading stands within the table: "${heading}"`,
    kept: 'Left out; no plan is read from it.'
  }),
  countLost: (kind: string, printed: string) => ({
    what: `The number of ${kind} cannot be read: "${printed}".`,
    kept: 'Kept as unknown, which is not 0.'
  }),
  countNotPrinted: (kind: string) => ({
    what: `No number of ${kind} is printed.`,
    kept: 'Kept as unknown, which is not 0.'
  }),
  onlyWhereSome: (kind: string) => ({
    what: `Few plans print a number of ${kind}, and none prints a 0.`,
    kept: 'Read as none where counts are printed without it (inference).'
  }),
  countRepeated: (kind: string, printed: string, count: number) => ({
    what: `The number of ${kind} is printed more than once: "${printed}".`,
    kept: `Read as ${count}.`
  }),
  countTwice: (kind: string, printed: string, count: number) => ({
    what: `Different numbers of ${kind} are printed: "${printed}".`,
    kept: `Read as ${count}, the first of them.`
  }),
  countInTitle: () => ({
    what: 'A count stands in the title.',
    kept: 'Kept in the title; the counts are read from their own column.'
  }),
  wordsRepeated: (column: string, words: string) => ({
    what: `Words of the ${column} are repeated: "${words}".`,
    kept: 'Read once.'
  }),
  wordsLeftOut: (column: string, words: string) => ({
    what: `In the ${column} stands "${words}", which means nothing there.`,
    kept: 'Left out.'
  }),
  cellNotUnderstood: (column: string, words: string) => ({
    what: `The ${column} "${words}" could not be understood.`,
    kept: 'Kept as printed.'
  }),
  colourInTitle: (colour: string) => ({
    what: `The title ends in the colour "${colour}".`,
    kept: 'Kept as the colour of the plan, and left out of its name (inference).'
  }),
  closureStillOpen: (marks: string) => ({
    what: `The plan is marked as closed (${marks}), and its text says that this is still to be confirmed.`,
    kept: 'Kept as closed, without a confirmation.'
  }),
  closedAtTier: (tier: number) => ({
    what: `The plan is marked as closed at tier ${tier}.`,
    kept: 'Kept as printed.'
  }),
  noTier: () => ({
    what: 'No tier is printed.',
    kept: 'Kept without one.'
  }),
  noCompletion: () => ({
    what: 'The plan is open and no completion date is printed.',
    kept: 'Kept without one.'
  }),
  lookAlikes: (words: string) => ({
    what: `The completion is printed in Cyrillic letters that look like "${words}".`,
    kept: `Read as "${words}".`
  }),
  tierUncertain: (other: string, printed: string) => ({
    what: `Two readings of the tier differ: "${printed}" and "${other}".`,
    kept: `Read as "${printed}", the clear one.`
  }),
  namesake: (title: string, row: number) => ({
    what: `"${title}" is the name of plan ${row} too, but for case and stops.`,
    kept: 'Kept as a plan of its own.'
  }),
  pastCompletion: (printed: string) => ({
    what: `The plan is open and its completion date, ${printed}, has passed.`,
    kept: 'Kept as printed.'
  })
} as const;
