import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import type { RecordId } from '../../../domain/records';
import type { Review } from '../../../domain/review';
import { onlyReading } from '../../errors/trackerError';
import { NO_METADATA } from '../../sync/odata';
import { reading } from '../../sync/sharePointAnswer';
import type { StoreSurroundings } from '../storeSurroundings';
import { dayOf } from '../storeSurroundings';
import type { ContentsSeen } from './contentsOnSite';
import type { EvidenceRecords, EvidenceStore } from './evidenceStore';
import type { KeptIn, KeptUploads } from './keptUploads';
import { browserStorage, keptUploads } from './keptUploads';
import { pastTheTracker } from './pastTheTracker';
import { readAllEvidence, readEvidenceOf } from './readEvidence';
import { viewerAddress } from './viewerAddress';
import { webUrlOf } from './webUrlOf';

export interface EvidenceStoreOptions {
  /** Where unfinished uploads are kept; by default the browser's own storage. */
  readonly storage?: KeptIn;
  /** Bytes of one piece of an upload. */
  readonly pieceBytes?: number;
}

/** Evidence of one site, as `evidenceStore.ts` promises it. What writes comes in a chunk of its own. */
export function createEvidenceStore(
  { sp, now }: StoreSurroundings,
  { storage = browserStorage(), pieceBytes }: EvidenceStoreOptions = {}
): EvidenceStore {
  // What was sent under an id is sent again under it: a day or a version may have changed meanwhile.
  const verdicts = new Map<RecordId, Review>();
  const seen: ContentsSeen = new Map();
  const checked = async (records: EvidenceRecords): Promise<EvidenceRecords> =>
    pastTheTracker(records).size === 0
      ? records
      : (await writes()).withContentsChecked(sp, records, seen);
  let kept: KeptUploads | undefined;
  let asked: Promise<KeptUploads> | undefined;
  const keptOfPerson = (): Promise<KeptUploads> => (asked ??= askForPerson());
  const askForPerson = async (): Promise<KeptUploads> => {
    try {
      kept = keptUploads(storage, await reading(() => loginOf(sp)), webUrlOf(sp));
      return kept;
    } catch (error) {
      // Asked again next time.
      asked = undefined;
      throw error;
    }
  };
  const surroundings = { sp, now, kept: keptOfPerson, pieceBytes };

  return {
    readOf: (id) =>
      onlyReading(() =>
        reading(async () => {
          const [records] = await Promise.all([readEvidenceOf(sp, id), keptOfPerson()]);
          return checked(records);
        })
      ),
    readAll: (options) =>
      onlyReading(() => reading(async () => checked(await readAllEvidence(sp, options?.signal)))),
    upload: async (request, options) => {
      const { uploadFile } = await writes();
      return uploadFile(surroundings, request, options);
    },
    unfinished: (id) =>
      (kept?.all() ?? []).filter(({ request }) => request.said.recommendationId === id),
    resume: async (unfinished, file, options) => {
      const { resumeUpload } = await writes();
      return resumeUpload(surroundings, unfinished, file, options);
    },
    cancel: async (unfinished) => {
      const { cancelUnfinished } = await writes();
      await cancelUnfinished(sp, await keptOfPerson(), unfinished);
    },
    use: async (file, useId, said) => (await writes()).addUseOfFile(sp, file, useId, said),
    addLink: async (link) => (await writes()).addLinkAndUse(sp, link),
    withdrawUse: async ({ recommendationId, actionId, evidenceId, keptIn, id }, withdrawalId) => {
      const use = { recommendationId, actionId, evidenceId, keptIn, proves: '', withdrawsId: id };
      await (await writes()).addUse(sp, { id: withdrawalId, ...use });
    },
    judge: async (verdict) => {
      const { addVerdict, reviewOf } = await writes();
      const sent = verdicts.get(verdict.id);
      const review =
        sent?.outcome === verdict.outcome ? sent : await reviewOf(sp, verdict, dayOf(now()));
      verdicts.set(verdict.id, review);
      await addVerdict(sp, review, verdict.reason);
    },
    viewerAddress: (file) => viewerAddress(webUrlOf(sp), file)
  };
}

function writes(): Promise<typeof import('./evidenceWrites')> {
  return import(/* webpackChunkName: 'evidence-writes' */ './evidenceWrites');
}

async function loginOf(sp: SPFI): Promise<string> {
  const { LoginName } = await sp.web.currentUser.select('LoginName')<{
    readonly LoginName: string;
  }>({ headers: NO_METADATA });
  return LoginName.toLowerCase();
}
