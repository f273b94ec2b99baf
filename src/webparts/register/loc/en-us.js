define([], function () {
  return {
    PaneDescription: 'What this register shows.',
    PaneGroup: 'Register',
    TitleLabel: 'Title',
    AsAtLabel: 'As at',
    AsAtDescription: 'The day that statuses are shown for. Empty means today.',
    AsAtPlaceholder: '2017-11-20',
    AsAtWrong: 'Give a day as year, month and day: 2017-11-20.',
    SourcesLabel: 'Sources',
    SourcesDescription: 'Papers to show, such as 01; 02. Empty means all.'
  };
});
