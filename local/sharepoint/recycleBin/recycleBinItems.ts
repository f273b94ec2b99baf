import {
  flagOf,
  numberOf,
  reads,
  smallCollection,
  type Arguments,
  type Collection,
  type Operation
} from '../resource';
import type { Session } from '../session';
import { binned, binnedEntity, type BinOf } from './recycleBin';

/**
 * GetRecycleBinItems and GetRecycleBinItemsByQueryInfo: a part of the bin. By date of deletion
 * whatever orderBy says, and the first page alone: their numbers and paging are not recorded.
 */
export function recycleBinItems(
  session: Session,
  of: BinOf
): { readonly GetRecycleBinItems: Operation; readonly GetRecycleBinItemsByQueryInfo: Operation } {
  return {
    GetRecycleBinItems: reads(({ args }) =>
      found(session, of, {
        limit: args.rowLimit,
        ascending: args.isAscending,
        state: args.itemState
      })
    ),
    GetRecycleBinItemsByQueryInfo: reads(({ args }) =>
      found(session, of, {
        limit: args.RowLimit,
        ascending: args.IsAscending,
        state: args.ItemState,
        mine: args.ShowOnlyMyItems
      })
    )
  };
}

type Argument = Arguments[string];
interface Asked {
  readonly limit: Argument;
  readonly ascending: Argument;
  readonly state: Argument;
  readonly mine?: Argument;
}

function found(session: Session, of: BinOf, { limit, ascending, state, mine }: Asked): Collection {
  const address = of === 'web' ? 'Web/RecycleBin' : 'site/RecycleBin';
  const [wanted, most] = [numberOf(state), numberOf(limit)];
  const rows = binned(session, of)
    .filter(({ stage }) => wanted === 0 || stage === wanted)
    .filter(({ deletedBy }) => !flagOf(mine) || deletedBy === session.person.id);
  const sorted = flagOf(ascending) ? [...rows].reverse() : rows;
  return smallCollection('SP.RecycleBinItem', address, () =>
    (most > 0 ? sorted.slice(0, most) : sorted).map((one) => binnedEntity(session, one, address))
  );
}
