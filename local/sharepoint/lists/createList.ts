import { noteList } from '../changes/noteChange';
import { invalidArgument, listTitleTaken, parameterEmpty } from '../errors';
import { demandProperties } from '../settableValues';
import { numberOf, textOf, type Body } from '../resource';
import type { Session } from '../session';
import { changeKind, type List } from '../storage';
import { templateInvalid, tooManyLists } from './errors';
import { freeUrl, leafOfTitle } from './names';
import { makeList } from './newList';
import { demandListFormula, listSettings } from './settings';
import { GENERIC_LIST, templateOf } from './templates';

const LONGEST_TITLE = 255;

/** @throws SharePointError 400 for a title that is empty or too long, 500 for one that is taken */
export function demandListTitle(session: Session, title: string, own?: List): void {
  const { storage, web } = session;
  if (title.trim() === '') {
    throw parameterEmpty('Title');
  }
  // Not recorded; PnPjs's own tests show that a title of 512 characters is refused.
  if (title.length > LONGEST_TITLE) {
    throw invalidArgument('The parameter Title must be 255 characters or fewer.');
  }
  const holder = storage.lists.byTitle(web.num, title);
  if (holder && holder.num !== own?.num) throw listTitleTaken();
}

/** POST web/lists: an SP.List whose settable properties are taken over. */
export const createList = (session: Session, body: Body): List => {
  demandProperties(body, 'SP.List');
  const template = typeof body.BaseTemplate === 'number' ? body.BaseTemplate : GENERIC_LIST;
  return add(session, { body, template, title: textOf(body.Title) });
};

/** POST web/lists/add {parameters}: an SP.ListCreationInformation, which may name an address. */
export const createListFromInformation = (session: Session, parameters: Body): List =>
  add(session, {
    body: {
      ...(typeof parameters.Description === 'string' && { Description: parameters.Description }),
      // SP.QuickLaunchOptions: 0 off, 1 on, 2 as the template says.
      OnQuickLaunch: parameters.QuickLaunchOption === 1
    },
    template: numberOf(parameters.TemplateType) || GENERIC_LIST,
    title: textOf(parameters.Title),
    url: textOf(parameters.Url)
  });

interface Wanted {
  readonly body: Body;
  readonly template: number;
  readonly title: string;
  /** "Lists/Reports" or "Reports"; from the title where it is not given. */
  readonly url?: string;
}

const listsOfSite = ({ storage, site }: Session): number =>
  storage.webs
    .all()
    .filter((one) => one.site === site.num)
    .reduce((sum, { num }) => sum + storage.lists.all(num).length, 0);

function add(session: Session, { body, template, title: given, url = '' }: Wanted): List {
  const { storage, web, person, rights, now } = session;
  rights.demand(web.scope, 'manageLists');
  const title = given.trim();
  demandListTitle(session, title);
  if (templateOf(template)?.creatable !== true) throw templateInvalid();
  if (listsOfSite(session) >= session.limits.lists) throw tooManyLists();
  const taken = (leaf: string): boolean =>
    storage.lists.byUrl(web.num, leaf) !== undefined ||
    storage.webs.byPath(`${web.path}/${leaf}`) !== undefined;
  const leaf = url.replace(/^\/?(?:lists\/)?/i, '').replace(/\/+$/, '');
  const settings = listSettings(body);
  const made = makeList(storage, web, {
    title,
    url: freeUrl(leaf === '' ? leafOfTitle(title) : leaf, taken),
    template,
    author: person.id,
    created: now,
    settings
  });
  demandListFormula(settings, storage.fields.all(made.num));
  noteList(session, made, changeKind.add);
  return made;
}
