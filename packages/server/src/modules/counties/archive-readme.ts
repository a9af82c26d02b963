import type { Manifest } from './archive-zip.ts';

/** What somebody reads who receives an archive and knows nothing of the product. */
export function readmeOf({
  region,
  asOf,
  askedBy,
  purpose,
}: Pick<Manifest, 'region' | 'asOf' | 'askedBy' | 'purpose'>): string {
  return `# ${region.name}：全部数据 Everything of ${region.name} (${region.regionId})

生成时刻 ${asOf}，申请人 ${askedBy}，用途：${purpose}

- \`tables/<表>.csv\`：UTF-8（带 BOM）、逗号分隔、首行为列名，可用 Excel、WPS 打开。以 = + - @ 开头的文字前加了一个半角单引号，以免被当作公式。
- \`tables/<表>.jsonl\`：同样的行，每行一个 JSON，值与数据库完全一致；含全部历史与留痕。
- \`files/<编号>/<文件名>\`：附件原件，编号见 \`stored_file\` 表。
- \`manifest.json\`：每张表的行数，每个文件的字节数与 SHA-256；请据此核对是否齐全。
- 行以 (\`region_id\`, \`id\`) 为键，\`…_id\` 列指向同名的表。日期为北京时间的日期，时刻为 UTC。
- 导入的以往走访在 \`visit\` 表中 \`source\` 为 \`IMPORTED\`，不计入任何活动。
- 内有个人信息：请按用途保管，用毕删除；本次读取已逐人留痕。

Made at ${asOf} for ${askedBy}; purpose: ${purpose}

- \`tables/<table>.csv\`: UTF-8 with a byte order mark, commas, column names in the first line. A text that begins with = + - @ has an apostrophe before it, so that no spreadsheet takes it for a formula.
- \`tables/<table>.jsonl\`: the same rows, one JSON object a line, every value as in the database, with all histories and deeds.
- \`files/<id>/<name>\`: the files that were attached, as they were uploaded; the table \`stored_file\` lists them.
- \`manifest.json\`: the rows of each table, and the size and SHA-256 of each file: by it you see that nothing is missing.
- Rows are known by (\`region_id\`, \`id\`); a column \`…_id\` points at the table of that name. Days are days in China, instants are UTC.
- Past visits that were imported have \`source\` \`IMPORTED\` in the table \`visit\`, and count in no campaign.
- It holds personal data: keep it for its purpose and delete it afterwards; each person’s fields were noted as read.
`;
}
