import { Converter } from 'opencc-js/cn2t';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBaseData, type BaseData } from '../../seeds/base/index.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { codeOf, dataOf, makeWorld, type World } from '../kit/world.ts';

let world: World;
let data: BaseData;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-18T09:00:00+08:00')) });
  data = await loadBaseData(world.urls, { admin: world.platform.token });
}, 360_000);
afterAll(() => world?.stop());

/** An article in official style, as an office would send it to the press. */
const article = `近日，根据省联络办等八部门通知要求，全市开展“进台企、话亲情、助发展”活动。
10月7日，市县联络办会同七类部门联合走访部分企业，宣讲党的十八届四中全会精神和惠企政策，查找安全隐患。
一是逐企走访。截至11月17日，共走访台资企业51家，占属地台资企业总数的100%，实现走访全覆盖；会见台商41人。
二是征求意见。共发放征求意见表51份，收集反映问题10件。
三是建章立制。明确办公室主要负责同志为第一责任人，确定具体联系人。
活动期间，在市第一人民医院高新区分院举办健康查体，并召开恳谈会听取意见。活动收到较好效果。`;

interface Finding {
  quote: string;
  verdict: string;
  expected: string | null;
  figure: { name: string } | null;
}
async function findings(text: string): Promise<Finding[]> {
  const answer = dataOf(
    await world.director.ask(
      'query($id: ID!, $text: String!){checkArticle(campaignId:$id, text:$text){findings{quote verdict expected figure{name}}}}',
      { id: toGlobalId('cam', data.jining), text },
    ),
  ) as unknown as { checkArticle: { findings: Finding[] } };
  return answer.checkArticle.findings;
}
const verdictOf = (all: Finding[], quote: string): string | undefined =>
  all.find((one) => one.quote.includes(quote))?.verdict;

describe('E1 the article on the campaign', () => {
  it('plain: every published figure and date matches, the symposium was planned, and no evaluation is taken for data', async () => {
    const all = await findings(article);
    for (const quote of ['51家', '100%', '41人', '51份', '10件', '全覆盖', '八部门', '10月7日', '11月17日'])
      expect([quote, verdictOf(all, quote)]).toEqual([quote, 'MATCHES']);
    expect(verdictOf(all, '恳谈会')).toBe('PLANNED_NOT_HELD');
    for (const quote of ['十八届四中全会', '第一责任人', '第一人民医院', '一是', '二是', '三是'])
      expect([quote, verdictOf(all, quote)]).toEqual([quote, 'NOT_A_FIGURE']);
    expect(verdictOf(all, '收到较好效果')).toBe('CLAIM_WITHOUT_DATA');
    expect(all.filter(({ verdict }) => verdict === 'DIFFERS' || verdict === 'AMBIGUOUS')).toEqual([]);
  });

  it('in traditional characters with bracketed readings: the same, passage by passage', async () => {
    const traditional = Converter({ from: 'cn', to: 'tw' })(article)
      .replaceAll('臺', '臺(tái)')
      .replaceAll('訪', '訪（fǎng）')
      .replaceAll('51', '５１');
    const [plain, copied] = [await findings(article), await findings(traditional)];
    expect(copied.map(({ verdict, figure }) => [verdict, figure?.name])).toEqual(
      plain.map(({ verdict, figure }) => [verdict, figure?.name]),
    );
    expect(copied.some(({ quote }) => quote === '５１家')).toBe(true);
  });

  it('with a wrong number says what the data say', async () => {
    const all = await findings('全市共走访企业52家，占企业总数的98.5%，会见负责人46人，发放征求意见表51份。');
    expect(all.map(({ quote, verdict, expected }) => [quote, verdict, expected])).toEqual([
      ['52家', 'DIFFERS', '51'],
      ['98.5%', 'DIFFERS', '100 %'],
      ['46人', 'DIFFERS', '41'],
      ['51份', 'MATCHES', null],
    ]);
  });

  it('is held against nothing for those who do not read the campaign', async () => {
    const asked = 'query($id: ID!){checkArticle(campaignId:$id, text:"走访51家"){findings{verdict}}}';
    const stranger = { id: toGlobalId('cam', { regionId: 370900, id: data.jining.id }) };
    expect(dataOf(await world.director.ask(asked, stranger))).toEqual({ checkArticle: null });
    const long = { id: toGlobalId('cam', data.jining), text: '字'.repeat(20_001) };
    const answer = await world.director.ask(
      'query($id: ID!, $text: String!){checkArticle(campaignId:$id, text:$text){asOf}}',
      long,
    );
    expect(codeOf(answer)).toBe('BAD_INPUT');
  });
});
