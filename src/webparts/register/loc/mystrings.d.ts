declare interface IRegisterWebPartStrings {
  WhatIsShown: string;
  RegisterGroup: string;
  TitleLabel: string;
  ScopeLabel: string;
  ScopeAll: string;
  ScopeReport: string;
  ScopeDirectorate: string;
  ReportLabel: string;
  DirectorateLabel: string;
  ReadingChoices: string;
  ChoicesNotRead: string;
  HowItIsShown: string;
  ColumnsGroup: string;
  LayoutGroup: string;
  GroupingLabel: string;
  RowsLabel: string;
}

declare module 'RegisterWebPartStrings' {
  const strings: IRegisterWebPartStrings;
  export = strings;
}
