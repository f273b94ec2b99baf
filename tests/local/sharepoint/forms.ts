import type { PersonFetch } from '../localServer';
import { list, post } from './register';

/** Code of a value that a form refuses. */
export const INVALID = -2146232832;

export interface FormAnswer {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}
export type FormFields = Readonly<Record<string, string | null>>;
export interface Sent {
  readonly of?: string;
  readonly bNewDocumentUpdate?: boolean;
  readonly datesInUTC?: boolean;
}

export const formValues = (fields: FormFields): readonly object[] =>
  Object.entries(fields).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

/** The rows of a form's answer, which is 200 whatever it says. */
export async function answered(response: Response): Promise<readonly FormAnswer[]> {
  expect(response.status).toBe(200);
  return ((await response.json()) as { readonly value: readonly FormAnswer[] }).value;
}

/** Sends a form for an item, the first of the register where no other is named. */
export const update = async (
  as: PersonFetch,
  fields: FormFields,
  { of = `${list}/items(1)`, ...manner }: Sent = {}
): Promise<readonly FormAnswer[]> =>
  answered(
    await post(as, `${of}/validateUpdateListItem`, { formValues: formValues(fields), ...manner })
  );

export const codes = (answer: readonly FormAnswer[]): readonly number[] =>
  answer.map(({ ErrorCode }) => ErrorCode);
