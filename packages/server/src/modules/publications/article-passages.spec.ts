import { describe, expect, it } from 'vitest';
import { cleanText } from '../../platform/clean-text.ts';
import { passagesOf, type Claim } from './article-passages.ts';

const told = (claim: Claim): string => {
  if (claim.kind === 'COUNT') return `${claim.value} ${claim.figure ?? '?'}`;
  if (claim.kind === 'SHARE') return `${claim.percent}% ${claim.figure ?? '?'}`;
  if (claim.kind === 'DAY') return `${claim.year ?? ''}-${claim.month}-${claim.day}`;
  return claim.kind === 'ACTIVITY' ? claim.activity : claim.kind;
};
const read = (article: string): string[] => passagesOf(cleanText(article).text).map(({ claim }) => told(claim));

describe('the passages of an article', () => {
  it.each([
    ['截至目前，全市共走访台资企业51家', ['51 ENTERPRISES_VISITED']],
    ['走訪(fǎng)臺(tái)資企業(yè)五十一家', ['51 ENTERPRISES_VISITED']],
    ['占属地台资企业的100%，实现走访全覆盖', ['100% COVERAGE_RATE', 'FULL_COVERAGE']],
    ['会见台商41人（46人次）', ['41 BUSINESSPERSONS_MET', '46 MEETING_ATTENDANCES']],
    ['发放征求意见表51份，收回47份', ['51 OPINION_FORMS_ISSUED', '47 OPINION_FORMS_RETURNED']],
    ['收集反映问题10件，其中当场答复4件', ['10 PROBLEMS_COLLECTED', '4 PROBLEMS_ANSWERED_ON_SPOT']],
    ['省联络办等八部门下发通知', ['8 NOTICE_ISSUERS']],
    ['会同七类部门联合走访', ['7 PARTICIPATING_DEPARTMENTS', 'JOINT_VISITS']],
    ['2014年10月7日，市县联动', ['2014-10-7']],
    ['传达党的十八届四中全会精神', ['NO_FIGURE']],
    ['办公室主要负责同志为第一责任人', ['NO_FIGURE']],
    ['在市第一人民医院高新区分院举办健康查体', ['NO_FIGURE', 'HEALTH_CHECK']],
    ['一是宣讲政策。二是征求意见。三是建立机制。', ['NO_FIGURE', 'NO_FIGURE', 'NO_FIGURE']],
    ['活动收到较好效果', ['EVALUATION']],
    ['召开恳谈会', ['SYMPOSIUM']],
    ['没有数字的一句话。', []],
  ])('%s', (article, passages) => {
    expect(read(article)).toEqual(passages);
  });
});
