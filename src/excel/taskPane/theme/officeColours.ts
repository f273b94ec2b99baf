/** The colours that Excel gives to what stands in it, as "#rrggbb". */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}
