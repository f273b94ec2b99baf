/**
 * What the page uses of Univer, whose scripts stand on the page as globals. Typed here and not by its
 * packages: their types are some thousand files, and this is all that the grid calls.
 */

/** A style as Univer has it (IStyleData). */
export interface UniverStyle {
  readonly ff?: string;
  readonly fs?: number;
  readonly bl?: 0 | 1;
  readonly it?: 0 | 1;
  readonly ul?: { readonly s: 0 | 1 };
  readonly st?: { readonly s: 0 | 1 };
  readonly bg?: { readonly rgb: string };
  readonly cl?: { readonly rgb: string };
  readonly ht?: number;
  readonly vt?: number;
  readonly tb?: number;
  readonly bd?: Readonly<
    Record<string, { readonly s: number; readonly cl: { readonly rgb: string } }>
  >;
  readonly pd?: { readonly l: number };
}

/** Of a cell (ICellData); `t` 1 is text, 2 a number, 3 a truth value. */
export interface UniverCell {
  readonly v?: string | number | null;
  readonly t?: 1 | 2 | 3 | null;
  readonly s?: UniverStyle | string | null;
  readonly f?: string | null;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
}

export type UniverCells = Record<number, Record<number, UniverCell>>;

export interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
  readonly rangeType?: number;
}

export interface UniverSheet {
  readonly id: string;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly showGridlines: 0 | 1;
  readonly freeze: {
    readonly xSplit: number;
    readonly ySplit: number;
    readonly startRow: number;
    readonly startColumn: number;
  };
  readonly mergeData: readonly UniverRange[];
  readonly cellData: UniverCells;
  readonly rowData: Readonly<
    Record<number, { readonly h?: number; readonly hd?: 0 | 1; readonly s?: string }>
  >;
  readonly columnData: Readonly<
    Record<number, { readonly w?: number; readonly hd?: 0 | 1; readonly s?: string }>
  >;
}

export interface UniverWorkbook {
  readonly id: string;
  readonly name: string;
  readonly sheetOrder: readonly string[];
  readonly styles: Readonly<Record<string, UniverStyle>>;
  readonly sheets: Readonly<Record<string, UniverSheet>>;
}

/** A command, operation or mutation on its way. */
export interface UniverCommand {
  readonly id: string;
  readonly params?: unknown;
  /** Set before it is executed: it is not. */
  cancel?: boolean;
}

interface UniverFacadeRange {
  readonly activate: () => unknown;
  readonly getDisplayValue: () => string;
}

export interface UniverFacadeSheet {
  readonly getRange: (
    row: number,
    column: number,
    rows?: number,
    columns?: number
  ) => UniverFacadeRange;
  /** What is in sight of the part that scrolls. */
  readonly getVisibleRange: () => {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  } | null;
  readonly scrollToCell: (row: number, column: number) => unknown;
  readonly getScrollState: () => {
    readonly sheetViewStartRow?: number;
    readonly sheetViewStartColumn?: number;
  };
}

/** What ends the editing of a cell, before it does (event BeforeSheetEditEnd). */
export interface UniverEditEnd {
  readonly row: number;
  readonly column: number;
  readonly isConfirm: boolean;
  readonly value: { readonly toPlainText: () => string };
}

export interface UniverPaste {
  readonly text?: string;
  cancel?: boolean;
}

interface UniverEvents {
  readonly BeforeCommandExecute: UniverCommand;
  readonly CommandExecuted: UniverCommand;
  readonly BeforeSheetEditEnd: UniverEditEnd;
  readonly BeforeClipboardPaste: UniverPaste;
}

export interface UniverApi {
  readonly createWorkbook: (workbook: UniverWorkbook) => unknown;
  readonly disposeUnit: (id: string) => boolean;
  readonly getActiveWorkbook: () => {
    readonly getActiveSheet: () => UniverFacadeSheet;
    readonly endEditingAsync: (save: boolean) => Promise<boolean>;
  } | null;
  readonly addEvent: <Name extends keyof UniverEvents>(
    name: Name,
    listener: (event: UniverEvents[Name]) => void
  ) => unknown;
  readonly syncExecuteCommand: (id: string, params: object) => unknown;
}

interface UniverGlobals {
  readonly UniverPresets: {
    readonly createUniver: (options: object) => { readonly univerAPI: UniverApi };
  };
  readonly UniverCore: {
    readonly LocaleType: { readonly EN_US: string };
    readonly mergeLocales: (words: unknown) => unknown;
  };
  readonly UniverPresetSheetsCore: {
    readonly UniverSheetsCorePreset: (options: object) => unknown;
  };
  readonly UniverPresetSheetsCoreEnUS: unknown;
}

/** Starts Univer in an element, without its own bars and menus: the page has bars of its own. */
export function startUniver(container: HTMLElement): UniverApi {
  const { UniverPresets, UniverCore, UniverPresetSheetsCore, UniverPresetSheetsCoreEnUS } =
    globalThis as unknown as UniverGlobals;
  const language = UniverCore.LocaleType.EN_US;
  const { univerAPI } = UniverPresets.createUniver({
    locale: language,
    locales: { [language]: UniverCore.mergeLocales(UniverPresetSheetsCoreEnUS) },
    presets: [
      UniverPresetSheetsCore.UniverSheetsCorePreset({
        container,
        header: false,
        toolbar: false,
        formulaBar: false,
        footer: false,
        contextMenu: false,
        disableAutoFocus: true,
        statusBarStatistic: false,
        // Numbers come as text on purpose (drawnCells.ts): nothing is to be remarked on.
        sheets: { disableForceStringAlert: true, disableForceStringMark: true }
      })
    ]
  });
  return univerAPI;
}
