import { importHeadings } from '@lianxi/schema';
import express, { type Request, type Response, type Router } from 'express';
import writeXlsxFile from 'write-excel-file/node';
import { exportFigure, type FigureExport } from '../modules/figures/index.ts';
import { fetchPersonExport, type ExportedPerson } from '../modules/personExports/index.ts';
import { exportAppeals, type ExportedAppeal } from '../modules/problems/index.ts';
import type { Context } from '../platform/context.ts';
import { badInput, Refusal } from '../platform/refusal.ts';
import { inTransaction } from '../platform/transaction.ts';

const words = {
  'zh-CN': {
    county: '县（市、区）',
    label: '名称',
    detail: '说明',
    on: '日期',
    by: '确认',
    enterprise: '企业',
    office: '仅单位',
  },
  en: {
    county: 'County',
    label: 'Name',
    detail: 'Detail',
    on: 'Day',
    by: 'Confirmed by',
    enterprise: 'Enterprise',
    office: 'Office only',
  },
} as const;

/**
 * The door for sheets: `GET /exports/figures.xlsx?campaign=…&figure=…&region=…&divisions=THEN` gives the rows that a figure counts,
 * `GET /exports/appeals.xlsx?region=…` what became of the appeals of a region, for the province's platform, and
 * `GET /exports/people.xlsx?id=…` a list of people that was asked for and, where it is long, agreed to.
 *
 * A foreign campaign and one that never was get the same answer, NOT_FOUND; of a foreign region there is nothing to see.
 */
export function exportDoor(contextOf: (request: Request, response: Response) => Promise<Context>): Router {
  const router = express.Router();
  router.get('/figures.xlsx', async (request, response) => {
    const context = await contextOf(request, response);
    if (!context.actor) throw new Refusal('UNAUTHENTICATED');
    const { campaign, figure, region, divisions } = request.query;
    if (typeof campaign !== 'string') throw badInput('campaign', 'REQUIRED');
    if (typeof figure !== 'string') throw badInput('figure', 'REQUIRED');
    const view = typeof divisions === 'string' ? divisions : null;
    const asked = { campaignId: campaign, name: figure, regionId: regionOf(region), divisions: view };
    const made = await exportFigure(context, asked);
    response
      .attachment(`${made.title}.xlsx`)
      .type('xlsx')
      .send(await sheetOf(made, words[context.locale]));
  });
  router.get('/appeals.xlsx', async (request, response) => {
    const context = await contextOf(request, response);
    if (!context.actor) throw new Refusal('UNAUTHENTICATED');
    const made = await exportAppeals(context, regionOf(request.query['region']));
    response
      .attachment(`${appealSheet}.xlsx`)
      .type('xlsx')
      .send(await appealsOf(made));
  });
  router.get('/people.xlsx', async (request, response) => {
    const context = await contextOf(request, response);
    if (!context.actor) throw new Refusal('UNAUTHENTICATED');
    const { id } = request.query;
    if (typeof id !== 'string') throw badInput('id', 'REQUIRED');
    // Noted before the first line leaves.
    const people = await inTransaction(context, () => fetchPersonExport(context, id));
    response
      .attachment(`${peopleWords[context.locale].sheet}.xlsx`)
      .type('xlsx')
      .send(await peopleSheetOf(people, peopleWords[context.locale]));
  });
  return router;
}

function regionOf(given: unknown): number | null {
  if (given === undefined || given === '') return null;
  if (typeof given !== 'string' || !/^\d{6}$/.test(given)) throw badInput('region', 'REGION_UNKNOWN');
  return Number(given);
}

/** A cell whose text stays text: what begins like a formula is none. */
const text = (value: string | null, isHead = false) => ({
  value: value ?? '',
  type: String,
  ...(isHead ? { fontWeight: 'bold' as const } : {}),
});

const peopleWords = {
  'zh-CN': { sheet: '人员名单', county: '县（市、区）', name: '姓名', roles: '任职', phone: '电话' },
  en: { sheet: 'People', county: 'County', name: 'Name', roles: 'Roles', phone: 'Phone' },
} as const;

/** A sheet of people: where, who, in which roles; a phone with the digits that everybody sees. */
function peopleSheetOf(
  people: readonly ExportedPerson[],
  said: (typeof peopleWords)[keyof typeof peopleWords],
): Promise<Buffer> {
  const head = [said.county, said.name, said.roles, said.phone].map((word) => text(word, true));
  const body = people.map(({ county, name, roles, phone }) => [county, name, roles, phone].map((one) => text(one)));
  return writeXlsxFile([head, ...body], { sheet: said.sheet }).toBuffer();
}

const appealSheet = '诉求办理答复';
/** The platform's columns are Chinese, whoever asks; those that an import knows again have its headings. */
const appealColumns: readonly [heading: string, of: (appeal: ExportedAppeal) => string | null][] = [
  [importHeadings.APPEAL_NO, ({ appealNo }) => appealNo],
  [importHeadings.NAME, ({ enterprise }) => enterprise],
  [importHeadings.CREDIT_CODE, ({ creditCode }) => creditCode],
  [importHeadings.MATTER, ({ matter }) => matter],
  [importHeadings.RECEIVED_ON, ({ receivedOn }) => receivedOn],
  [importHeadings.STATUS, ({ status }) => status],
  [importHeadings.REPLY, ({ reply }) => reply],
  ['答复日期', ({ repliedOn }) => repliedOn],
  ['承办单位', ({ handledBy }) => handledBy],
];

/** A sheet that the platform takes as it is: its columns and nothing above them. */
function appealsOf(appeals: readonly ExportedAppeal[]): Promise<Buffer> {
  const head = appealColumns.map(([heading]) => text(heading, true));
  const body = appeals.map((appeal) => appealColumns.map(([, of]) => text(of(appeal))));
  return writeXlsxFile([head, ...body], { sheet: appealSheet }).toBuffer();
}

/** A sheet with the definition above its rows, so that a figure never travels without it. */
function sheetOf({ title, definition, rows }: FigureExport, said: (typeof words)[keyof typeof words]): Promise<Buffer> {
  const who = (isByEnterprise: boolean | null) =>
    isByEnterprise === null ? '' : isByEnterprise ? said.enterprise : said.office;
  const head = [said.county, said.label, said.detail, said.on, said.by].map((word) => text(word, true));
  const body = rows.map((row) =>
    [row.county, row.label, row.detail, row.on, who(row.isByEnterprise)].map((one) => text(one)),
  );
  return writeXlsxFile([[text(title, true)], [text(definition)], head, ...body], {
    sheet: title.slice(0, 30),
  }).toBuffer();
}
