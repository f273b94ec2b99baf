import type { ClashField } from './clashField';
import type { Clash } from './choices';
import type { JoinedField } from './JoinedList';

/** How to speak of a field; one that the form does not name still shows, under its own name. */
export function spokenField<Fields>(
  fields: readonly ClashField<Fields>[],
  field: keyof Fields
): ClashField<Fields> {
  return (
    fields.find((known) => known.field === field) ?? {
      field: field as keyof Fields & string,
      label: String(field),
      words: (value) => String(value ?? ''),
      writable: false
    }
  );
}

/** The fields that only one of the two changed, theirs first, from what they were to what they become. */
export function joinedFields<Fields>({
  clash,
  base,
  mine,
  fields,
  theirName,
  myName
}: {
  readonly clash: Clash<Fields>;
  readonly base: Fields;
  readonly mine: Fields;
  readonly fields: readonly ClashField<Fields>[];
  readonly theirName: string;
  readonly myName: string;
}): readonly JoinedField[] {
  const joined = (field: keyof Fields, to: Fields, who: string): JoinedField => {
    const { label, words } = spokenField(fields, field);
    return {
      field: String(field),
      label,
      from: words(base[field]),
      to: words(to[field]),
      who
    };
  };
  return [
    ...clash.joinedTheirs.map((field) => joined(field, clash.theirs.fields, theirName)),
    ...clash.joinedMine.map((field) => joined(field, mine, myName))
  ];
}
