import { DeadlinePurpose } from '../calendar/index.ts';
import { appealPurposes, type AppealPurpose } from './problem-clocks.ts';

/** What the platform's own words say: what is behind an appeal there, and whether it was given more time. */
export interface PlatformWord {
  met: readonly AppealPurpose[];
  isExtended: boolean;
}

/** A word behind one of these speaks of what is still to come, or was only asked for. */
const ahead = '(?<!未|待|不|没有|尚未|申请|拟|暂缓)';
const solved = new RegExp(`${ahead}(?:办结|结案|归档)|已评价|待评价|closed|solved`, 'i');
const replied = /已答复|已回复|已反馈|replied/i;
const verified = /已核实|已受理|办理中|处理中|承办中|已转办|已交办|已派单|已分办|延期|verified|in progress/i;
const extended = new RegExp(`${ahead}延期(?!申请|待批|被驳)|extended`, 'i');

/**
 * Reads what the platform says of an appeal, for its clock: words of what is still to come say nothing.
 *
 * A reply that stands there was given there.
 */
export function readPlatformWord(status: string | null, reply: string | null): PlatformWord {
  const word = status ?? '';
  const isExtended = extended.test(word);
  if (solved.test(word)) return { met: appealPurposes, isExtended };
  if (reply !== null || replied.test(word))
    return { met: [DeadlinePurpose.APPEAL_VERIFICATION, DeadlinePurpose.APPEAL_REPLY], isExtended };
  return { met: verified.test(word) ? [DeadlinePurpose.APPEAL_VERIFICATION] : [], isExtended };
}
