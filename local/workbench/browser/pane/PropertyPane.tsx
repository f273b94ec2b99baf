import { DefaultButton, IconButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import type { PropertyPaneData } from '../internals';
import { paneStrings } from '../paneStrings';
import type { PaneFieldData } from './paneField';
import { PaneGroup, shownGroup } from './PaneGroup';

export interface PropertyPaneProps {
  readonly title: string;
  /** Undefined until the web part has said how its pane looks. */
  readonly data?: PropertyPaneData;
  /** Why the pane cannot be shown. */
  readonly failure?: string;
  readonly onChange: (field: PaneFieldData, value: unknown) => void;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** The property pane of a web part: its pages, one at a time. */
export function PropertyPane(props: PropertyPaneProps): React.ReactElement {
  const { title, data, failure, onChange, onApply, onClose } = props;
  const [chosen, setChosen] = React.useState<number>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const pages = data?.configuration.pages ?? [];
  const at = Math.min(chosen ?? data?.configuration.currentPage ?? 0, pages.length - 1);
  const page = pages[at];
  const turn = (to: number): void => {
    setChosen(to);
    heading.current?.focus();
  };
  const close = (event: React.KeyboardEvent): void => {
    // An open list of choices takes the key for itself.
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape bubbles up from its fields
    <div className="paneSheet" onKeyDown={close}>
      <div className="paneHead">
        <h2 className="paneTitle" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <IconButton
          iconProps={{ iconName: 'Cancel' }}
          ariaLabel={paneStrings.close}
          title={paneStrings.close}
          onClick={onClose}
        />
      </div>
      <div className="paneBody">
        {failure !== undefined && <p role="alert">{paneStrings.failed(failure)}</p>}
        {data === undefined && failure === undefined && <p>{paneStrings.loading}</p>}
        {page?.header !== undefined && <p className="paneNote">{page.header.description}</p>}
        {data !== undefined &&
          page?.groups.map((group, index) => (
            <PaneGroup
              key={`${at} ${index}`}
              group={shownGroup(group)}
              folds={page.displayGroupsAsAccordion === true}
              values={{ properties: data.properties, onChange }}
            />
          ))}
      </div>
      {(pages.length > 1 || data?.isReactive === false) && (
        <div className="paneFoot">
          {pages.length > 1 && (
            <>
              <DefaultButton
                text={paneStrings.back}
                disabled={at === 0}
                onClick={() => turn(at - 1)}
              />
              <span className="panePlace" role="status">
                {paneStrings.pageOf(at + 1, pages.length)}
              </span>
              <DefaultButton
                text={paneStrings.next}
                disabled={at === pages.length - 1}
                onClick={() => turn(at + 1)}
              />
            </>
          )}
          {data?.isReactive === false && (
            <PrimaryButton text={paneStrings.apply} onClick={onApply} />
          )}
        </div>
      )}
    </div>
  );
}
