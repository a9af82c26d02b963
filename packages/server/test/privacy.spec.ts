import { locales } from '@lianxi/schema';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldRegister, revealedFields } from '../src/modules/privacy/field-register.ts';
import { PersonalFieldName } from '../src/modules/privacy/personal-field-name.ts';
import { copyTemplate, type DatabaseCopy } from './kit/database.ts';
import { dataOf, makeWorld } from './kit/world.ts';

/** What looks like a personal field wherever it stands. */
const personal =
  /(^|_)(names?|initials|phone|mobile|tel|telephone|fax|e?mail|wechat|qq|address|birth\w*|born|age|sex|gender|photo|avatar|portrait|signature|passport|idcard|id_no|id_number|plate|account_no|nickname|surname|contact)($|_)/;
/** What is personal in tables about people only: elsewhere it is the title of a notice, the post of an office. */
const ofPeople = /^(person|officer|visit_attendance|visit_visitor|membership|tenure)/;
const personalOfPeople = /(^|_)(title|capacity|post|position|remark|note|text|label|description)($|_)/;

/** Columns that look like one and are none, each with its reason. */
const impersonal: Readonly<Record<string, string>> = {
  'campaign.counts_phone': 'whether a talk by phone counts as a visit',
  'campaign.name': 'what a campaign is called',
  'department.name': 'a public body',
  'department_succession.predecessor_name': 'a public body',
  'department_succession.successor_name': 'a public body',
  'reform_move.from_name': 'a public body',
  'reform_move.to_name': 'a public body',
  'enterprise.address': 'the public register’s address of an enterprise',
  'enterprise.name': 'the public register’s name of an enterprise',
  'enterprise.former_names': 'names an enterprise bore before',
  'enterprise.name_key': 'the same without brackets and spaces, for finding twins',
  'enterprise.short_name': 'what an enterprise is called for short',
  'enterprise_field.name': 'a field of enterprises, configured by the office',
  'enterprise_field.english_name': 'a field of enterprises, configured by the office',
  'enterprise_group.name': 'a group of enterprises, configured by the office',
  'enterprise_import.file_name': 'a file on somebody’s desk',
  'registry_source.name': 'what an office calls a register that comes again',
  'enterprise_import_row.name': 'the name of an enterprise in a file',
  'guidance_session.provider_name': 'the unit that gave guidance',
  'mikro_orm_migrations.name': 'a migration',
  'notice_issuer.name': 'a public body that issued a notice',
  'former_office_name.name': 'a public office, as it was called',
  'office.name': 'a public office',
  'outbox_event.name': 'a kind of event',
  'consultation_decision.owner_name': 'a public body or a post',
  'consultation_invitee.name': 'a public body',
  'consultation_invitee.enterprise_name': 'the public register’s name of an enterprise',
  'supervision_letter.enterprise_name': 'the public register’s name of an enterprise',
  'handover_item.enterprise_name': 'an enterprise',
  'enterprise_transfer.enterprise_name': 'the public register’s name of an enterprise',
  'problem_owner.body_name': 'a public body',
  'referral.department_name': 'a public body',
  'referral.enterprise_name': 'the public register’s name of an enterprise',
  'region.initials': 'of the name of a region',
  'region.name': 'a region',
  'region.short_name': 'a region',
  'region_code.name': 'a region',
  'kept_figure.county_name': 'a region',
  'kept_figure.gone_to_name': 'a region',
  'region_succession.from_name': 'a region',
  'region_succession.to_name': 'a region',
  'division_change.successor_name': 'a region',
  'division_change.from_names': 'regions',
  'stored_file.name': 'a file on somebody’s desk',
  'tenure.post_id': 'which post of an office is held, by its key',
  'working_calendar_day.name': 'a public holiday',
  'visit_department.name': 'a public body, as it was called on the day',
  'call_back_item.called_by_name': 'who of the office called, beside the instant',
  'call_back_sample.drawn_by_name': 'who of the office drew it, beside the instant',
  'visit_file.added_by_name': 'who of the office attached something, beside its instant',
  'visit_limit.set_by_name': 'who of the office set limits, beside their instant',
};

let copy: DatabaseCopy;
let columns: string[];

beforeAll(async () => {
  copy = await copyTemplate();
  const client = new pg.Client(copy.urls.owner);
  await client.connect();
  const { rows } = await client.query<{ place: string }>(
    `select case when c.relnamespace = 'sec'::regnamespace then 'sec.' else '' end || c.relname || '.' || a.attname as place
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace in ('public'::regnamespace, 'sec'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm') order by 1`,
  );
  await client.end();
  columns = rows.map(({ place }) => place);
});
afterAll(() => copy?.drop());

const looksPersonal = (place: string): boolean => {
  const [column = '', table = ''] = place.split('.').toReversed();
  return personal.test(column) || (ofPeople.test(table) && personalOfPeople.test(column));
};
const registered = Object.values(fieldRegister).flatMap((entry) => entry.columns);

describe('the register of personal fields', () => {
  it('names every column of the database that looks personal, but for those with a reason', () => {
    const open = columns.filter((place) => looksPersonal(place) && !registered.includes(place) && !impersonal[place]);
    expect(open).toEqual([]);
  });

  it('names each once, and none that is not there', () => {
    expect(registered.filter((place) => !columns.includes(place))).toEqual([]);
    expect(registered.filter((place, i) => registered.indexOf(place) !== i)).toEqual([]);
  });

  it('needs each of its exceptions', () => {
    const idle = Object.keys(impersonal).filter((place) => !columns.includes(place) || !looksPersonal(place));
    expect(idle).toEqual([]);
  });

  it.each([
    'person.mobile',
    'officer.email',
    'person.birth_date',
    'person_role.remark',
    'visit.met_name',
    'person.id_no',
  ])('would miss %s', (place) => {
    expect(looksPersonal(place) && !registered.includes(place) && !impersonal[place]).toBe(true);
  });

  it('has an entry for every name, whole in both languages', () => {
    expect(Object.keys(fieldRegister)).toEqual(Object.values(PersonalFieldName));
    for (const [name, { columns: _, ...words }] of Object.entries(fieldRegister))
      for (const [part, said] of Object.entries(words))
        for (const locale of locales)
          expect([name, part, locale, said[locale]]).toEqual([
            name,
            part,
            locale,
            expect.stringMatching(locale === 'en' ? /^[\u0020-\u007e’“”]{5,}$/ : /[\u4e00-\u9fff]{2,}/),
          ]);
  });

  it('lets be seen in full what it masks, and nothing else', () => {
    expect([...revealedFields]).toEqual([
      PersonalFieldName.PERSON_NAME,
      PersonalFieldName.PERSON_PHONE,
      PersonalFieldName.CONTACT_CHANNEL,
    ]);
  });

  it('is read by every member in the reader’s language, and by nobody else', async () => {
    const world = await makeWorld();
    const text = '{personalFields{name label purpose seenBy period protection}}';
    try {
      for (const [locale, words] of [
        ['zh-CN', '企业人员电话'],
        ['en', 'Phone of somebody of an enterprise'],
      ] as const) {
        // The document asks for these fields.
        const { personalFields } = dataOf(await world.yanzhou.ask(text, {}, { locale })) as unknown as {
          personalFields: { name: string; label: string }[];
        };
        expect(personalFields.map(({ name }) => name)).toEqual(Object.values(PersonalFieldName));
        expect(personalFields.find(({ name }) => name === 'PERSON_PHONE')?.label).toBe(words);
      }
      expect((await world.nobody.ask(text)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    } finally {
      await world.stop();
    }
  });
});
