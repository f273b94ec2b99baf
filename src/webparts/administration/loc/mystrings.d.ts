declare interface IAdministrationWebPartStrings {
  PaneDescription: string;
  PaneGroup: string;
  TitleLabel: string;
  RecordsGroup: string;
  AsAtLabel: string;
  AsAtDescription: string;
  AsAtPlaceholder: string;
  AsAtWrong: string;
  SourcesLabel: string;
  SourcesDescription: string;
  SourcesPlaceholder: string;
}

declare module 'AdministrationWebPartStrings' {
  const strings: IAdministrationWebPartStrings;
  export = strings;
}
