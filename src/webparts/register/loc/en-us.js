define([], function () {
  return {
    WhatIsShown: 'What this register shows.',
    RegisterGroup: 'Register',
    TitleLabel: 'Title',
    ScopeLabel: 'Recommendations and AFIs shown',
    ScopeAll: 'All of them',
    ScopeReport: 'Those of one report',
    ScopeDirectorate: 'Those of one directorate',
    ReportLabel: 'Report',
    DirectorateLabel: 'Directorate',
    ReadingChoices: 'Reading the register',
    ChoicesNotRead: 'The register could not be read.',
    HowItIsShown:
      'How the list looks. Narrow pages leave out further columns, and whoever reads the page can group it otherwise.',
    ColumnsGroup: 'Columns',
    LayoutGroup: 'Layout',
    GroupingLabel: 'The list begins',
    RowsLabel: 'Height of the list in rows (0: down to the end of the window)'
  };
});
