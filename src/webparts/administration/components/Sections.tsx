import * as React from 'react';
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { ADMINISTRATION } from '../../../components/loc/administration';
import { FailedBar } from '../../../components/shell/FailedBar';
import { FailureBoundary } from '../../../components/shell/FailureBoundary';
import { Notice } from '../../../components/shell/Notice';
import { SkeletonRows } from '../../../components/shell/SkeletonRows';
import styles from './Administration.module.scss';
import type { SectionProps } from './sectionProps';
import type { SectionName } from './sectionNames';
import { SECTIONS } from './sectionNames';
import { SetUpSection } from './setUp/SetUpSection';
import { useSection } from './state/useSection';

type Section = React.ComponentType<SectionProps>;

/** Each section but the first comes in a chunk of its own, when it is first opened. */
const LOAD: Readonly<Record<Exclude<SectionName, 'set-up'>, () => Promise<Section>>> = {
  people: async () =>
    (await import(/* webpackChunkName: 'administration-people' */ './people/PeopleSection'))
      .PeopleSection,
  posts: async () =>
    (await import(/* webpackChunkName: 'administration-posts' */ './posts/PostsSection'))
      .PostsSection,
  settings: async () =>
    (await import(/* webpackChunkName: 'administration-settings' */ './settings/SettingsSection'))
      .SettingsSection,
  permissions: async () =>
    (
      await import(
        /* webpackChunkName: 'administration-permissions' */ './permissions/PermissionsSection'
      )
    ).PermissionsSection,
  export: async () =>
    (await import(/* webpackChunkName: 'administration-export' */ './export/ExportSection'))
      .ExportSection
};

/** They read lists that an older site, or one that was set up in part, may not have. */
const NEEDS_LISTS: ReadonlySet<SectionName> = new Set(['posts', 'settings', 'permissions']);

/** The tabs of the administration and the section that is open. */
export function Sections(props: SectionProps): React.ReactElement {
  const { site, rights } = props;
  const [section, open] = useSection();
  const isWhole = site.kind === 'ready' || site.kind === 'newer';
  const mayChange = rights.editSettings && site.kind !== 'newer';
  return (
    <>
      {!mayChange && (
        <MessageBar className={styles.readOnly}>
          {site.kind === 'newer' ? ADMINISTRATION.newer : ADMINISTRATION.readOnly}
        </MessageBar>
      )}
      <Pivot
        aria-label={ADMINISTRATION.sectionsLabel}
        overflowBehavior="menu"
        overflowAriaLabel={ADMINISTRATION.moreSections}
        selectedKey={section}
        onLinkClick={(item) => {
          const name = SECTIONS.find((known) => known === item?.props.itemKey);
          if (name !== undefined) open(name);
        }}
      >
        {SECTIONS.map((name) => (
          <PivotItem key={name} itemKey={name} headerText={ADMINISTRATION.sections[name]}>
            <div className={styles.section}>
              {name === 'set-up' ? (
                <SetUpSection {...props} />
              ) : NEEDS_LISTS.has(name) && !isWhole ? (
                <Notice>
                  <p>{ADMINISTRATION.setUpFirst}</p>
                </Notice>
              ) : (
                <LazySection {...props} load={LOAD[name]} />
              )}
            </div>
          </PivotItem>
        ))}
      </Pivot>
    </>
  );
}

interface LazySectionProps extends SectionProps {
  readonly load: () => Promise<Section>;
}

function LazySection({ load, ...props }: LazySectionProps): React.ReactElement {
  const lazy = (): React.LazyExoticComponent<Section> =>
    React.lazy(async () => ({ default: await load() }));
  const [{ Section }, setSection] = React.useState(() => ({ Section: lazy() }));
  return (
    <FailureBoundary
      fallback={(error, tryAgain) => (
        <FailedBar
          error={error}
          kept={ADMINISTRATION.notLoaded}
          onTryAgain={() => {
            setSection({ Section: lazy() });
            tryAgain();
          }}
        />
      )}
    >
      <React.Suspense fallback={<SkeletonRows rowHeight={48} label={ADMINISTRATION.reading} />}>
        <Section {...props} />
      </React.Suspense>
    </FailureBoundary>
  );
}
