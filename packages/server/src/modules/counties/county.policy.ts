import { levelOf } from '@lianxi/schema';
import { liesWithin, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { ArchiveState, CountyDeed } from './county-states.ts';

const leading: ReadonlySet<Role> = new Set([Role.ADMINISTRATOR, Role.DIRECTOR]);

/** The regions over a county in which somebody leads: administers or directs. */
const ledOver = (actor: Actor, regionId: number): number[] =>
  actor.key
    ? []
    : actor.memberships
        .filter((held) => leading.has(held.role) && liesWithin(actor, held.regionId, regionId))
        .map((held) => held.regionId);

/**
 * What may be done with a county as a whole.
 *
 * The office above opens it and makes it a practice region; who leads the county or an office above declares it
 * working. Its data leave with somebody who leads where people's names are read: in the county or its city, and never
 * by an API key.
 */
export function canDoWithCounty(actor: Actor, deed: CountyDeed, regionId: number): Decision {
  const led = ledOver(actor, regionId);
  const near = new Set(['COUNTY', 'CITY']);
  const isMay = {
    [CountyDeed.OPEN]: led.some((region) => region !== regionId),
    [CountyDeed.MARK_PRACTICE]: led.some((region) => region !== regionId),
    [CountyDeed.DECLARE_WORKING]: led.length > 0,
    [CountyDeed.TAKE_ALONG]: led.some((region) => near.has(levelOf(region))),
  }[deed];
  return isMay ? yes : no('NOT_ALLOWED');
}

/** What a policy needs to know of an archive. */
export interface ArchiveFacts {
  regionId: number;
  accountId: string;
  state: ArchiveState;
}

/**
 * Who leads the county or an office above it answers for an archive of many people; never whoever asked.
 *
 * An answer shows nobody's name, so it may come from further above than the archive itself may go.
 */
export function canAnswerArchive(actor: Actor, { regionId, accountId, state }: ArchiveFacts): Decision {
  if (ledOver(actor, regionId).length === 0) return no('NOT_ALLOWED');
  if (state !== ArchiveState.ASKED) return no('EXPORT_STATE');
  return actor.accountId === accountId ? no('EXPORT_OWN') : yes;
}

/** An archive that is ready goes to those who may take the county along, whoever of them asked for it. */
export function canDownloadArchive(
  actor: Actor,
  { regionId, state }: Pick<ArchiveFacts, 'regionId' | 'state'>,
): Decision {
  const may = canDoWithCounty(actor, CountyDeed.TAKE_ALONG, regionId);
  return !may.allowed || state === ArchiveState.READY ? may : no('EXPORT_STATE');
}
