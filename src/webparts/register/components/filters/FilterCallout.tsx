import * as React from 'react';
import { DirectionalHint, FocusTrapCallout } from '@fluentui/react/lib/Callout';
import { REGISTER } from '../../../../components/loc/register';
import { Themed } from '../../../../components/theme/Themed';
import type { FilterEditorProps } from './FilterEditor';
import { FilterEditor } from './FilterEditor';
import styles from './FilterEditor.module.scss';

export interface FilterCalloutProps extends FilterEditorProps {
  /** The control that opened it; the focus returns there. */
  readonly target: HTMLElement;
}

/** The filter editor beside the control that opened it. */
export function FilterCallout({ target, ...editor }: FilterCalloutProps): React.ReactElement {
  return (
    <FocusTrapCallout
      target={target}
      role="dialog"
      ariaLabel={REGISTER.addFilter}
      directionalHint={DirectionalHint.bottomLeftEdge}
      isBeakVisible={false}
      gapSpace={4}
      onDismiss={editor.onDone}
      focusTrapProps={{ isClickableOutsideFocusTrap: true, forceFocusInsideTrap: false }}
    >
      <Themed className={styles.callout}>
        <FilterEditor {...editor} />
      </Themed>
    </FocusTrapCallout>
  );
}
