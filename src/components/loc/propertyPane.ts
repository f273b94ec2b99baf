import type { AsAtAndSourcesStrings } from '../propertyPane/asAtAndSources';

/** What every web part's property pane says in the same words. */
export const PROPERTY_PANE: { readonly asAtAndSources: AsAtAndSourcesStrings } = {
  asAtAndSources: {
    group: 'As at and sources',
    asAt: 'As at',
    asAtDescription: 'The day that statuses are shown for. Empty means today.',
    asAtPlaceholder: 'Today',
    asAtWrong: 'Give a day as year, month and day: 2017-11-20.',
    sources: 'Sources',
    sourcesDescription: 'Papers whose records are shown, such as 01; 02. Empty means all.',
    sourcesPlaceholder: 'All papers'
  }
};
