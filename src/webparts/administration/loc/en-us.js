define([], function () {
  return {
    PaneDescription: 'What this page of administration shows.',
    PaneGroup: 'Administration',
    TitleLabel: 'Title',
    RecordsGroup: 'Posts',
    AsAtLabel: 'As at',
    AsAtDescription: 'The day that posts are shown for. Empty means today.',
    AsAtPlaceholder: '2017-11-20',
    AsAtWrong: 'Give a day as year, month and day: 2017-11-20.',
    SourcesLabel: 'Sources',
    SourcesDescription: 'Papers whose recommendations may name a post. Empty means all.',
    SourcesPlaceholder: '01; 02'
  };
});
