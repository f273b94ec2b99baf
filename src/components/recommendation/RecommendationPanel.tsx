import * as React from 'react';
import { FocusTrapZone } from '@fluentui/react/lib/FocusTrapZone';
import { Layer } from '@fluentui/react/lib/Layer';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useId } from '@fluentui/react-hooks';
import { TAKES_FILES } from '../evidence/useFilesOver';
import { themeVariables } from '../theme/themeVariables';
import { PanelBody } from './PanelBody';
import { PanelHeader } from './PanelHeader';
import type { RecommendationPanelHandle, RecommendationPanelProps } from './panelProps';
import styles from './RecommendationPanel.module.scss';
import { useCopyLink } from './useCopyLink';
import { usePanelTop } from './usePanelTop';
import { usePanelWidth } from './usePanelWidth';

export type { RecommendationPanelHandle, RecommendationPanelProps } from './panelProps';

/**
 * All that is known about one recommendation, beside the list, which stays in view and in use. Words
 * that are not saved are asked about before the panel closes or shows another record.
 */
export const RecommendationPanel = React.forwardRef<
  RecommendationPanelHandle,
  RecommendationPanelProps
>((props, ref) => {
  const { entry, link, onPrevious, onNext, onClose } = props;
  const theme = useTheme();
  const { width, whole } = usePanelWidth(props.onWidth);
  const top = usePanelTop(whole);
  const [said, say] = React.useState('');
  const headingId = useId('recommendation');
  const panel = React.useRef<HTMLDivElement | null>(null);
  const body = React.useRef<RecommendationPanelHandle>(null);
  const { id } = entry.recommendation;

  const mayLeave = React.useCallback(async () => (await body.current?.requestClose()) ?? true, []);
  React.useImperativeHandle(ref, () => ({ requestClose: mayLeave }), [mayLeave]);
  const leaveBy = (leave: (() => void) | undefined): (() => void) | undefined =>
    leave && (() => void mayLeave().then((may) => may && leave()));
  const close = leaveBy(onClose);

  // The layer puts its content into the page after this component's own effects have run.
  const enter = React.useCallback((element: HTMLDivElement | null) => {
    panel.current = element;
    takeFocus(element);
  }, []);
  React.useEffect(() => {
    say('');
    takeFocus(panel.current);
  }, [id]);

  return (
    <Layer>
      <FocusTrapZone
        // It covers the whole page: what is behind it cannot be seen, so it is not reached either.
        disabled={!whole}
        disableFirstFocus
        disableRestoreFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) close?.();
        }}
      >
        <div
          ref={enter}
          tabIndex={-1}
          role={whole ? 'dialog' : 'complementary'}
          aria-modal={whole || undefined}
          aria-labelledby={headingId}
          {...{ [TAKES_FILES]: '' }}
          className={styles.panel}
          style={{ ...themeVariables(theme), width, top }}
        >
          <PanelHeader
            report={entry.report}
            onPrevious={leaveBy(onPrevious)}
            onNext={leaveBy(onNext)}
            onCopyLink={useCopyLink(link, say)}
            onClose={close}
          />
          <div role="status" className={styles.said}>
            {said}
          </div>
          <PanelBody key={id} {...props} ref={body} headingId={headingId} whole={whole} say={say} />
        </div>
      </FocusTrapZone>
    </Layer>
  );
});
RecommendationPanel.displayName = 'RecommendationPanel';

function takeFocus(element: HTMLElement | null): void {
  if (element && !element.contains(document.activeElement)) element.focus();
}
