import * as React from 'react';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import type { GroupMembers, Member } from '../../../../services/administration/groupMembers';
import { readGroupMembers } from '../../../../services/administration/groupMembers';
import { onlyReading } from '../../../../services/errors/trackerError';
import { LoadedPart } from '../LoadedPart';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { useLoaded } from '../state/useLoaded';
import { GroupBlock } from './GroupBlock';
import { usePeopleToChoose } from './usePeopleToChoose';

/** The Tracker's groups, what each is for, and who is in it. */
export function PeopleSection({ surroundings, site, lookAgain }: SectionProps): React.ReactElement {
  const { sp } = surroundings;
  const load = React.useCallback(() => onlyReading(() => readGroupMembers(sp)), [sp]);
  const loading = useLoaded<readonly GroupMembers[]>(load);
  const isNewer = site.kind === 'newer';
  const mayChange =
    !isNewer &&
    loading.state.kind === 'ready' &&
    loading.state.value.some((group) => group.mayChange);
  const choose = usePeopleToChoose(sp, mayChange);
  const changed = (name: string, members: readonly Member[]): void =>
    loading.replace((groups) =>
      groups.map((group) => (group.name === name ? { ...group, members } : group))
    );
  return (
    <>
      <p className={parts.words}>{ADMINISTRATION.people.intro}</p>
      <LoadedPart loading={loading}>
        {(groups) =>
          groups.map((group) => (
            <GroupBlock
              key={group.name}
              sp={sp}
              group={isNewer ? { ...group, mayChange: false } : group}
              choose={choose}
              onChanged={(members) => changed(group.name, members)}
              onLeft={() => {
                loading.readAgain();
                lookAgain();
              }}
            />
          ))
        }
      </LoadedPart>
    </>
  );
}
