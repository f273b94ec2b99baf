declare interface IRegisterWebPartStrings {
  Title: string;
}
declare module 'RegisterWebPartStrings' {
  const strings: IRegisterWebPartStrings;
  export = strings;
}
