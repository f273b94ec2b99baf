declare interface IRegisterWebPartStrings {
  PaneDescription: string;
  PaneGroup: string;
  TitleLabel: string;
  AsAtLabel: string;
  AsAtDescription: string;
  AsAtPlaceholder: string;
  AsAtWrong: string;
  SourcesLabel: string;
  SourcesDescription: string;
}

declare module 'RegisterWebPartStrings' {
  const strings: IRegisterWebPartStrings;
  export = strings;
}
