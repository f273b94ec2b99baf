declare interface IMyActionsWebPartStrings {
  WhatIsShown: string;
  MyActionsGroup: string;
  TitleLabel: string;
  RegisterPageLabel: string;
  RegisterPageDescription: string;
  RegisterPagePlaceholder: string;
  RegisterPageWrong: string;
}

declare module 'MyActionsWebPartStrings' {
  const strings: IMyActionsWebPartStrings;
  export = strings;
}
