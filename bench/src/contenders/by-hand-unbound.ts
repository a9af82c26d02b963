import { openFloor } from '../by-hand/server.ts';
import { contenderArguments, tellAddress } from './contender.ts';

const { unbound, jurisdictions } = contenderArguments();
tellAddress(await openFloor({ url: unbound, hasWall: false, jurisdictions }));
