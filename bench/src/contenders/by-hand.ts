import { openFloor } from '../by-hand/server.ts';
import { contenderArguments, tellAddress } from './contender.ts';

const { urls, jurisdictions } = contenderArguments();
tellAddress(await openFloor({ url: urls.app, hasWall: true, jurisdictions }));
