import { post } from '../../local/sharepoint/register';
import { acknowledged, readIfThere, type Write } from './write';

interface Made {
  readonly Fields: readonly { readonly InternalName: string }[];
  readonly Views: readonly { readonly DefaultView: boolean }[];
}

/** A list: with its columns and its default view, or not at all. */
export const makeList = (title: string): Write => ({
  name: `list ${title}`,
  perform: async (as) => {
    const made = post(as, '_api/web/lists', { Title: title, BaseTemplate: 100 });
    await acknowledged(title, made);
  },
  look: async (as) => {
    const address = `_api/web/lists/getByTitle('${title}')?$expand=Fields,Views`;
    const list = await readIfThere<Made>(as, address);
    if (!list) return 'nothing';
    const hasTitle = list.Fields.some(({ InternalName }) => InternalName === 'Title');
    return hasTitle && list.Views.some(({ DefaultView }) => DefaultView) ? 'whole' : 'half';
  }
});
