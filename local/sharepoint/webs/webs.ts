import {
  answer,
  guidOf,
  numberOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Collection,
  type Entity,
  type Operations
} from '../resource';
import { onWeb, type Session } from '../session';
import { parametersOf } from '../settableValues';
import { mayEnter } from './mayEnter';
import { newWeb } from './newWeb';
import { webUnknown } from './errors';
import { templateOfWeb, webInformation } from './webInformation';
import { webEntity } from './web';

/** The webs directly below the session's that the person may enter; others are not there for them. */
const below = (session: Session): readonly Session[] =>
  session.storage.webs
    .below(session.web.num)
    .filter(({ scope }) => mayEnter(session.rights.mask(scope)))
    .map((web) => onWeb(session, web));

export const webs = (session: Session): Collection =>
  smallCollection('SP.Web', 'Web/Webs', () => below(session).map(webEntity), {
    operations: {
      Add: writes(({ args }) =>
        answer(webEntity(onWeb(session, newWeb(session, parametersOf(args.parameters)))))
      )
    }
  });

/** The same webs as SP.WebInformation. */
export function webInfos(session: Session): Collection {
  const byId = (id: string): Entity => {
    const found = below(session).find(({ web }) => web.webId === id);
    if (!found) throw webUnknown();
    return webInformation(found);
  };
  return smallCollection(
    'SP.WebInformation',
    'Web/WebInfos',
    () => below(session).map(webInformation),
    {
      byKey: (key) => byId(guidOf(key)),
      operations: {
        Add: writes(({ args }) =>
          answer(webInformation(onWeb(session, newWeb(session, parametersOf(args.parameters)))))
        ),
        GetById: reads(({ args }) => byId(guidOf(args.id)))
      }
    }
  );
}

const ANY = -1;

/** Functions of a web that find webs. */
export const subwebOperations = (session: Session): Operations => ({
  GetSubwebsFilteredForCurrentUser: reads(({ args }) => {
    const template = numberOf(args.nWebTemplateFilter);
    const configuration = numberOf(args.nConfigurationFilter);
    return smallCollection('SP.WebInformation', 'Web/WebInfos', () =>
      below(session)
        .filter(
          ({ web }) => configuration === ANY || templateOfWeb(web).configuration === configuration
        )
        .map(webInformation)
        .filter((info) => template === ANY || info.property('WebTemplateId') === template)
    );
  })
});

/** A web of the site by its id or address. @throws SharePointError 403, 404 */
function openWeb(session: Session, asked: { id: string } | { address: string }): Entity {
  const { storage, site, rights, origin } = session;
  const root = storage.webs.root(site.num);
  const ofSite = storage.webs.all().filter((web) => web.site === site.num);
  const found =
    'id' in asked
      ? ofSite.find(({ webId }) => webId === asked.id)
      : ofSite.find(({ path }) => path.toLowerCase() === pathOf(asked.address, root.path, origin));
  if (!found) throw webUnknown();
  // 403 for one who may not enter.
  rights.demand(found.scope, 'open');
  return webEntity(onWeb(session, found));
}

function pathOf(address: string, root: string, origin: string): string {
  const local = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  const path = local.startsWith('/') ? local : `${root}/${local}`;
  return path.replace(/\/+$/, '').toLowerCase();
}

export const openWebOperations = (session: Session): Operations => ({
  OpenWebById: reads(({ args }) => openWeb(session, { id: guidOf(args.gWebId) })),
  OpenWeb: reads(({ args }) => openWeb(session, { address: textOf(args.strUrl) }))
});
