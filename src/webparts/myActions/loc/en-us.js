define([], function () {
  return {
    WhatIsShown: 'What this list of actions shows.',
    MyActionsGroup: 'My actions',
    TitleLabel: 'Title',
    RegisterPageLabel: 'Page of the register',
    RegisterPageDescription:
      'Where “Open the full record” leads. Empty means the page Register of this site.',
    RegisterPagePlaceholder: 'SitePages/Register.aspx',
    RegisterPageWrong: 'Give a page of this site, such as SitePages/Register.aspx.'
  };
});
