import type { OwnersSettings } from '../../../../services/administration/settingsEdits';

/** The settings as they are shown, and who hears of a save. */
export interface SettingsView {
  readonly settings: OwnersSettings;
  readonly mayChange: boolean;
  /** What came of the last save, said in the block that was saved. */
  readonly said?: { readonly block: string; readonly words: string };
  readonly onSaved: (block: string, fields: Partial<OwnersSettings>) => void;
  /** How many records, and how many posts, name a directorate. */
  /** The directorates that records or posts name, by name. */
  readonly namedDirectorates: readonly string[];
  readonly uses: (directorate: string) => { readonly records: number; readonly posts: number };
}
