import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import type { SectionProps } from '../sectionProps';
import { SettingBlock } from './SettingBlock';
import type { SettingsView } from './settingsView';
import styles from './Settings.module.scss';

const NAMES = ['mostDateMoves'] as const;
const MOST = 20;
const CHOICES: readonly (number | undefined)[] = [
  undefined,
  ...Array.from({ length: MOST + 1 }, (_each, count) => count)
];

const keyOf = (most: number | undefined): string => (most === undefined ? 'none' : String(most));

export interface DateMovesBlockProps extends Pick<SectionProps, 'surroundings' | 'drafts'> {
  readonly view: SettingsView;
}

/** How often a date may be moved: 0 to 20 times, or without a cap. */
export function DateMovesBlock(props: DateMovesBlockProps): React.ReactElement {
  return (
    <SettingBlock<'mostDateMoves'>
      {...props}
      block="dates"
      names={NAMES}
      show={({ mostDateMoves }) => <p>{SETTINGS.moves(mostDateMoves)}</p>}
      form={({ mine, saving, change }) => {
        // A number that was set elsewhere and is beyond those offered stays offered.
        const isOffered = CHOICES.includes(mine.mostDateMoves);
        return (
          <div className={styles.field}>
            <Dropdown
              label={SETTINGS.fields.mostDateMoves}
              selectedKey={keyOf(mine.mostDateMoves)}
              disabled={saving}
              options={[...CHOICES, ...(isOffered ? [] : [mine.mostDateMoves])].map((most) => ({
                key: keyOf(most),
                text: SETTINGS.movesChoice(most)
              }))}
              onChange={(_event, option) =>
                change({
                  mostDateMoves: option?.key === 'none' ? undefined : Number(option?.key)
                })
              }
            />
          </div>
        );
      }}
    />
  );
}
