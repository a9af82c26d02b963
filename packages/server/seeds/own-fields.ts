import {
  defineEnterpriseField,
  EnterpriseFieldKind,
  fillEnterpriseFields,
  idOfField,
  retireEnterpriseField,
} from '../src/modules/enterpriseFields/index.ts';
import type { Urls } from '../src/platform/database/prepare.ts';
import { toGlobalId, type RowKey } from '../src/platform/global-id.ts';
import type { BaseData } from './base/index.ts';
import { SeedClock } from './base/seed-clock.ts';
import { makeHand } from './hand.ts';

const yanzhouId = 370812;
const { TEXT, NUMBER, CHOICE } = EnterpriseFieldKind;

/** What the office of Yanzhou wants to know of its enterprises; the last one is asked for no more. */
const fields = [
  { name: '主导产品', englishName: 'Main product', kind: TEXT, purpose: '对接产业链和展销活动' },
  {
    name: '年用电量',
    englishName: 'Power used a year',
    kind: NUMBER,
    unit: '万度',
    lowest: '0',
    purpose: '协调电力增容',
  },
  { name: '厂房性质', englishName: 'Workshop', kind: CHOICE, choices: ['自有', '租赁'], purpose: '了解租约到期情况' },
  { name: '园区编号', englishName: 'Number in the park', kind: TEXT, purpose: '与园区台账核对' },
];
const products = ['精密铸件', '食品包装', '玩具', '电子连接器', '纺织面料', '农机配件'];

/** Fields that an office added, with what stands in them at some of its enterprises, and one that is out of use since. */
export async function addOwnFields(urls: Urls, { register }: BaseData, head: string): Promise<void> {
  const clock = new SeedClock();
  const hand = makeHand(urls, clock);
  try {
    clock.turnTo('2014-11-03');
    const defined: RowKey[] = [];
    for (const field of fields)
      defined.push(await hand.deed(head, (ctx) => defineEnterpriseField(ctx, { regionId: yanzhouId, ...field })));
    clock.turnTo('2014-11-17');
    const enterprises = (register.get(yanzhouId) ?? []).slice(0, products.length);
    for (const [at, enterprise] of enterprises.entries())
      await hand.deed(head, (ctx) =>
        fillEnterpriseFields(ctx, { enterpriseId: toGlobalId('ent', enterprise), values: valuesAt(defined, at) }),
      );
    const number = defined.at(-1);
    if (!number) throw new Error('the demo lacks a field that it made');
    const asked = { id: idOfField(number), version: 1, reason: '园区已统一编号' };
    await hand.deed(head, (ctx) => retireEnterpriseField(ctx, asked));
  } finally {
    await hand.close();
  }
}

/** What stands in each field at the enterprise of a place; every other one tells less. */
function valuesAt(defined: readonly RowKey[], at: number) {
  const [product, power, workshop, number] = defined.map((field) => ({ fieldId: idOfField(field), version: 0 }));
  if (!product || !power || !workshop || !number) return [];
  const all = [
    { ...product, text: products[at] ?? '' },
    { ...power, number: String(60 + 35 * at) },
    { ...workshop, choices: [at % 4 === 0 ? 'c1' : 'c2'] },
    { ...number, text: `兖工${at + 1}` },
  ];
  return at % 2 === 0 ? all : all.slice(0, 2);
}
