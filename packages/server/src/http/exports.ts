import express, { type Request, type Response, type Router } from 'express';
import writeXlsxFile from 'write-excel-file/node';
import { exportFigure, type FigureExport } from '../modules/figures/index.ts';
import type { Context } from '../platform/context.ts';
import { badInput, Refusal } from '../platform/refusal.ts';

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
 * The door for sheets: `GET /exports/figures.xlsx?campaign=…&figure=…&region=…` gives the rows that a figure counts.
 *
 * A foreign campaign and one that never was get the same answer, NOT_FOUND.
 */
export function exportDoor(contextOf: (request: Request, response: Response) => Promise<Context>): Router {
  const router = express.Router();
  router.get('/figures.xlsx', async (request, response) => {
    const context = await contextOf(request, response);
    if (!context.actor) throw new Refusal('UNAUTHENTICATED');
    const { campaign, figure, region } = request.query;
    if (typeof campaign !== 'string') throw badInput('campaign', 'REQUIRED');
    if (typeof figure !== 'string') throw badInput('figure', 'REQUIRED');
    const asked = { campaignId: campaign, name: figure, regionId: regionOf(region) };
    const made = await exportFigure(context, asked);
    response
      .attachment(`${made.title}.xlsx`)
      .type('xlsx')
      .send(await sheetOf(made, words[context.locale]));
  });
  return router;
}

function regionOf(given: unknown): number | null {
  if (given === undefined || given === '') return null;
  if (typeof given !== 'string' || !/^\d{6}$/.test(given)) throw badInput('region', 'REGION_UNKNOWN');
  return Number(given);
}

/** A sheet with the definition above its rows, so that a figure never travels without it. Text stays text, never a formula. */
function sheetOf({ title, definition, rows }: FigureExport, said: (typeof words)[keyof typeof words]): Promise<Buffer> {
  const text = (value: string | null, isHead = false) => ({
    value: value ?? '',
    type: String,
    ...(isHead ? { fontWeight: 'bold' as const } : {}),
  });
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
