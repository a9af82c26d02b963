import type { Feature } from '../shared/feature.ts';
import { enterprisesFeature } from './enterprises/index.ts';
import { homeFeature } from './home/index.ts';
import { identityFeature } from './identity/index.ts';
import { importsFeature } from './imports/index.ts';

/** The console's table of contents. */
export const features: Feature[] = [identityFeature, homeFeature, enterprisesFeature, importsFeature];
