import type { PersonFetch } from '../localServer';
import { list, post } from './register';

export interface Rendered {
  readonly Row: readonly Readonly<Record<string, unknown>>[];
  readonly FirstRow: number;
  readonly LastRow: number;
  readonly RowLimit: number;
  readonly NextHref?: string;
  readonly FolderPermissions: string;
}

export interface Rendering {
  /** RenderListDataAsStream of the register, or of another list; `query` begins with "?". */
  readonly call: (parameters: unknown, of?: string, query?: string) => Promise<Response>;
  /** The same, read; throws unless it is answered. */
  readonly render: (parameters: unknown, of?: string, query?: string) => Promise<Rendered>;
}

export function renderingAs(person: PersonFetch): Rendering {
  const call: Rendering['call'] = (parameters, of = list, query = '') =>
    post(person, `${of}/RenderListDataAsStream${query}`, { parameters });
  return {
    call,
    render: async (parameters, of, query) => {
      const response = await call(parameters, of, query);
      if (response.status !== 200) throw new Error(await response.text());
      return (await response.json()) as Rendered;
    }
  };
}

export const fields = (...names: readonly string[]): string =>
  `<ViewFields>${names.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields>`;
