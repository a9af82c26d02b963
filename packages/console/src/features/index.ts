import type { Feature } from '../shared/feature.ts';
import { apiKeysFeature } from './apiKeys/index.ts';
import { callbacksFeature } from './callbacks/index.ts';
import { calendarFeature } from './calendar/index.ts';
import { campaignsFeature } from './campaigns/index.ts';
import { certificateFeature } from './certificate/index.ts';
import { commonProblemsFeature } from './commonProblems/index.ts';
import { consultationsFeature } from './consultations/index.ts';
import { countiesFeature } from './counties/index.ts';
import { divisionsFeature } from './divisions/index.ts';
import { dossiersFeature } from './dossiers/index.ts';
import { enterpriseFieldsFeature } from './enterpriseFields/index.ts';
import { enterprisesFeature } from './enterprises/index.ts';
import { findingsFeature } from './findings/index.ts';
import { handoversFeature } from './handovers/index.ts';
import { homeFeature } from './home/index.ts';
import { identityFeature } from './identity/index.ts';
import { importsFeature } from './imports/index.ts';
import { inboxFeature } from './inbox/index.ts';
import { liaisonFeature } from './liaison/index.ts';
import { membersFeature } from './members/index.ts';
import { operationFeature } from './operation/index.ts';
import { opinionsFeature } from './opinions/index.ts';
import { peopleFeature } from './people/index.ts';
import { problemsFeature } from './problems/index.ts';
import { publicationsFeature } from './publications/index.ts';
import { rightsFeature } from './rights/index.ts';
import { reformsFeature } from './reforms/index.ts';
import { regularVisitsFeature } from './regularVisits/index.ts';
import { supervisionFeature } from './supervision/index.ts';
import { transfersFeature } from './transfers/index.ts';
import { visitsFeature } from './visits/index.ts';

/** The console's table of contents. */
export const features: Feature[] = [
  identityFeature,
  homeFeature,
  inboxFeature,
  campaignsFeature,
  visitsFeature,
  regularVisitsFeature,
  enterprisesFeature,
  enterpriseFieldsFeature,
  transfersFeature,
  dossiersFeature,
  peopleFeature,
  rightsFeature,
  liaisonFeature,
  handoversFeature,
  problemsFeature,
  opinionsFeature,
  findingsFeature,
  callbacksFeature,
  consultationsFeature,
  supervisionFeature,
  commonProblemsFeature,
  importsFeature,
  membersFeature,
  countiesFeature,
  reformsFeature,
  divisionsFeature,
  apiKeysFeature,
  calendarFeature,
  publicationsFeature,
  operationFeature,
  certificateFeature,
];
