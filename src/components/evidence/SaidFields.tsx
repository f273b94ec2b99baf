import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { useTheme } from '@fluentui/react/lib/Theme';
import { VERDICTS_ASKED } from '../../domain/evidence/evidence';
import { EVIDENCE } from '../loc/evidence';
import { DateField } from '../recommendation/edit/DateField';
import { WordsField } from '../recommendation/edit/WordsField';
import { themeVariables } from '../theme/themeVariables';
import styles from './CardForm.module.scss';
import type { CardField, CardWords, EvidenceCard } from './evidenceCard';
import { partName } from './evidenceLines';
import type { Evidence } from './useEvidence';

export interface SaidFieldsProps {
  readonly card: EvidenceCard;
  readonly evidence: Evidence;
  readonly problems: ReadonlyMap<CardField, string>;
  readonly readOnly: boolean;
}

/** What it proves, for which part, when it holds, its marking, and as what it is offered. */
export function SaidFields(props: SaidFieldsProps): React.ReactElement {
  const { card, evidence, problems, readOnly } = props;
  const { entry, settings, handIn } = evidence;
  const { words } = card;
  const { markings } = settings.vocabularies;
  const calloutProps = { style: themeVariables(useTheme()) };
  const say = (some: Partial<CardWords>): void => handIn.change(card.id, { words: some });
  // Evidence proves what was published or is a sub-action; that a task is done says the task itself.
  const parts = entry.parts.filter(
    ({ action }) => action.kind !== 'task' && action.withdrawn === undefined
  );
  const choose = {
    disabled: readOnly,
    calloutProps
  };
  return (
    <>
      <WordsField
        label={EVIDENCE.labels.proves}
        value={words.proves}
        onChange={(proves = '') => say({ proves })}
        problem={problems.get('proves')}
        required
        readOnly={readOnly}
        long
      />
      {parts.length > 0 && (
        <Dropdown
          {...choose}
          label={EVIDENCE.labels.part}
          selectedKey={words.actionId ?? ''}
          options={[
            { key: '', text: EVIDENCE.whole },
            ...parts.map((part) => ({ key: part.action.id, text: partName(part) }))
          ]}
          onChange={(_event, option) => say({ actionId: keyOf(option) })}
        />
      )}
      <div className={styles.row}>
        <DateField
          label={EVIDENCE.labels.from}
          value={words.effectiveFrom}
          onChange={(effectiveFrom) => say({ effectiveFrom })}
          problem={problems.get('effectiveFrom')}
          readOnly={readOnly}
        />
        <DateField
          label={EVIDENCE.labels.to}
          value={words.effectiveTo}
          onChange={(effectiveTo) => say({ effectiveTo })}
          problem={problems.get('effectiveTo')}
          readOnly={readOnly}
        />
      </div>
      <p className={styles.hint}>{EVIDENCE.periodHint}</p>
      <div className={styles.row}>
        {markings.length > 0 && (
          <Dropdown
            {...choose}
            label={EVIDENCE.labels.marking}
            selectedKey={words.marking ?? ''}
            options={[
              {
                key: '',
                text: EVIDENCE.defaultMarking(
                  entry.recommendation.marking ?? settings.markingDefault
                )
              },
              ...markings.map((marking) => ({ key: marking, text: marking }))
            ]}
            onChange={(_event, option) => say({ marking: keyOf(option) })}
          />
        )}
        <Dropdown
          {...choose}
          label={EVIDENCE.labels.verdictAsked}
          selectedKey={words.verdictAsked ?? ''}
          options={(['', ...VERDICTS_ASKED] as const).map((key) => ({
            key,
            text: EVIDENCE.asked[key]
          }))}
          onChange={(_event, option) =>
            say({ verdictAsked: VERDICTS_ASKED.find((asked) => asked === option?.key) })
          }
        />
      </div>
    </>
  );
}

/** What was chosen; the first choice of each list stands for nothing. */
function keyOf(option: { readonly key: string | number } | undefined): string | undefined {
  return option === undefined || option.key === '' ? undefined : String(option.key);
}
