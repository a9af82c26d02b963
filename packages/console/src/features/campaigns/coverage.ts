import { figureNamed } from '../../shared/figures/figure.ts';
import type { Shape, Tone } from '../../shared/page/StatusTag.vue';
import type { CountyFigures } from './useCampaign.ts';

/** How far a county is: nothing to visit, none of them, some, or all visited. */
export type Coverage = 'absent' | 'none' | 'part' | 'full';

export function coverageOf({ figures }: CountyFigures): Coverage {
  const named = figureNamed(figures);
  if (named('ENTERPRISES_IN_SCOPE')?.value === 0) return 'absent';
  if (named('ENTERPRISES_MISSING')?.value === 0) return 'full';
  return named('ENTERPRISES_VISITED')?.value === 0 ? 'none' : 'part';
}

/** Each step as colour and shape; the word comes from the messages. */
export const coverageLook: Record<Coverage, { tone: Tone; shape?: Shape }> = {
  absent: { tone: 'neutral', shape: 'ring' },
  none: { tone: 'needs-you' },
  part: { tone: 'info' },
  full: { tone: 'good' },
};
