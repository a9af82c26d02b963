import { actorOf } from '../../platform/context.ts';
import { globalIdSql } from '../../platform/global-id.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, MoreFields, RowType, Rows } from '../../platform/select/rows.ts';
import { Enterprise } from '../enterprises/index.ts';
import { mattersSql } from '../handovers/index.ts';
import { entryWords, FileEntryState } from './dossier-states.ts';
import { FileEntry } from './dossier.entity.ts';
import { canAssignSection, canChangeEntry, canKeepFile, type EntryFacts, type FileFacts } from './dossier.policy.ts';
import type { EntrySection } from './entry-facts.ts';
import { basicFacts, FileSection, fileSections } from './file-sections.ts';
import { completenessSql, fileStateSql, lastVerifiedSql, nextQuestionSql, sectionsSql, soonDays } from './file-sql.ts';

/** As many as one section shows. */
const most = 200;

/** Entries of one section as their type reads them; the names of the API stand for columns that several kinds share. */
function entryType(section: EntrySection, fields: NonNullable<RowType['fields']> = {}): RowType {
  return {
    entity: FileEntry,
    isNode: (row) => `${row}.section='${section}'`,
    fields: {
      id: nodeId(entryWords[section]),
      ...fields,
      viewerCan: {
        facts: { regionId: 'region_id', section: 'section', state: 'state', keptOn: 'kept_on' },
        answer: (facts, ctx) => {
          // The facts are the columns named above.
          const entry = facts as unknown as EntryFacts;
          return { change: canChangeEntry(actorOf(ctx), entry).allowed };
        },
      },
    },
  };
}
const column =
  (name: string): FieldSql =>
  ({ row }) =>
    `${row}.${name}`;
const ofFile =
  (name: string): FieldSql =>
  ({ row }) =>
    `(select s.${name} from stored_file s where s.region_id=${row}.region_id and s.id=${row}.file_id)`;

/** The standing entries of a section, or with those that were corrected or withdrawn as well. */
const entriesOf =
  (type: string, section: EntrySection, order: (row: string) => string): FieldSql =>
  ({ selection, nodes, fields, row }) => {
    const entry = selection.alias();
    const { withHistory } = selection.argsNow({ nodes, fields });
    return selection.many(selection.named(type), nodes, {
      table: 'enterprise_file_entry',
      row: entry,
      where: [
        `${entry}.region_id=${row}.region_id`,
        `${entry}.enterprise_id=${row}.id`,
        `${entry}.section='${section}'`,
        ...(withHistory === true ? [] : [`${entry}.state='${FileEntryState.CURRENT}'`]),
      ],
      order: `${order(entry)},${entry}.id`,
      most,
    });
  };

const sections: FieldSql = ({ selection, nodes, row }) => {
  const one = selection.alias();
  return selection.many(selection.named('FileSectionState'), nodes, {
    table: sectionsSql(row, selection.today()),
    row: one,
    where: ['true'],
    order: `${one}.place`,
    most,
  });
};
const nextQuestion: FieldSql = ({ selection, nodes, row }) => {
  const one = selection.alias();
  const table = nextQuestionSql(row, selection.today());
  return selection.one(selection.named('FileQuestion'), nodes, { table, row: one, where: ['true'] });
};
const needs: FieldSql = ({ selection, nodes, row }) => {
  const finding = selection.alias();
  return selection.many(selection.named('Finding'), nodes, {
    table: 'finding',
    row: finding,
    where: [
      `${finding}.region_id=${row}.region_id`,
      `${finding}.enterprise_id=${row}.id`,
      `exists (select from visit v where v.region_id=${finding}.region_id and v.id=${finding}.visit_id and v.state<>'VOIDED')`,
    ],
    order: `${finding}.found_on desc,${finding}.id desc`,
    most: 50,
  });
};
const promisedElsewhere: FieldSql = ({ selection, nodes, row }) => {
  const matter = selection.alias();
  return selection.many(selection.named('HandoverMatter'), nodes, {
    table: `(${mattersSql(selection.today())})`,
    row: matter,
    where: [`${matter}.region_id=${row}.region_id`, `${matter}.enterprise_id=${row}.id`, `${matter}.kind='PROMISE'`],
    order: `${matter}.due_on nulls last,${matter}.what`,
    most: 50,
  });
};
const isToday =
  (sql: (row: string, today: string) => string): FieldSql =>
  (at: FieldAt) =>
    sql(at.row, at.selection.today());

const person = (row: string, day: string): string =>
  `case when ${row}.officer_id is not null then (select w.name from officer w where w.region_id=${row}.region_id and w.id=${row}.officer_id)
    when ${row}.post_kind='LIAISON_OFFICER' then (select w.name from liaison_assignment a join officer w on w.region_id=a.region_id and w.id=a.officer_id
      where a.region_id=${row}.region_id and a.enterprise_id=${row}.enterprise_id and a.from_on<=${day} and (a.to_on is null or a.to_on>=${day}) limit 1)
    else (select w.name from post p join tenure n on n.region_id=p.region_id and n.post_id=p.id join officer w on w.region_id=n.region_id and w.id=n.officer_id
      where p.region_id=${row}.region_id and p.kind=${row}.post_kind and n.from_on<=${day} and (n.to_on is null or n.to_on>=${day}) order by p.since_on limit 1) end`;

/** How files and their entries are read; a file is read from the row of its enterprise. */
export const dossierRows: Rows = {
  EnterpriseFile: {
    entity: Enterprise,
    fields: {
      state: isToday(fileStateSql),
      completeness: isToday(completenessSql),
      lastVerifiedOn: isToday(lastVerifiedSql),
      nextQuestion,
      sections,
      sites: entriesOf('EnterpriseSite', FileSection.SITES, (row) => `${row}.kind,${row}.from_on`),
      licences: entriesOf('EnterpriseLicence', FileSection.LICENCES, (row) => `${row}.to_on nulls last`),
      investments: entriesOf('EnterpriseInvestment', FileSection.INVESTMENT, (row) => `${row}.year desc nulls last`),
      years: entriesOf(
        'EnterpriseYear',
        FileSection.YEARLY_FIGURES,
        (row) => `${row}.year desc,${row}.recorded_at desc`,
      ),
      documents: entriesOf('EnterpriseDocument', FileSection.DOCUMENTS, (row) => `${row}.recorded_at desc`),
      policies: entriesOf('EnjoyedPolicy', FileSection.POLICIES, (row) => `${row}.from_on desc`),
      promises: entriesOf(
        'EnterprisePromise',
        FileSection.PROMISES,
        (row) => `${row}.kept_on nulls first,${row}.to_on`,
      ),
      needs,
      promisedElsewhere,
      viewerCan: {
        facts: { regionId: 'region_id', status: 'status' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const enterprise = facts as unknown as FileFacts;
          const actor = actorOf(ctx);
          return {
            keep: canKeepFile(actor, enterprise).allowed,
            assign: canAssignSection(actor, enterprise.regionId).allowed,
          };
        },
      },
    },
  },
  FileSectionState: {
    fields: {
      section: column('section'),
      weight: column('weight'),
      staleAfterMonths: column('months'),
      isFilled: column('is_filled'),
      isStale: column('is_stale'),
      verifiedOn: column('checked_on'),
      verifiedByName: column('checked_by_name'),
      staleOn: column('stale_on'),
      ownerPost: column('post_kind'),
      ownerName: ({ selection, row }) => person(row, selection.today()),
    },
  },
  FileQuestion: {
    fields: {
      section: column('section'),
      isMissing: ({ row }) => `not ${row}.is_filled`,
      field: column('fact'),
      words: {
        facts: { section: 'section', isFilled: 'is_filled', fact: 'fact' },
        answer: ({ section, isFilled, fact }, { locale }) => {
          // The section is one of the keys it was read by.
          const { missing, stale } = fileSections[section as FileSection];
          const asked = basicFacts.find(({ field }) => field === fact)?.words ?? missing;
          return (isFilled === true ? stale : asked)[locale];
        },
      },
    },
  },
  EnterpriseSite: entryType(FileSection.SITES, { address: column('place') }),
  EnterpriseLicence: entryType(FileSection.LICENCES, {
    issuer: column('body'),
    isExpired: ({ selection, row }) => `coalesce(${row}.to_on<${selection.today()},false)`,
    endsSoon: ({ selection, row }) => {
      const today = selection.today();
      return `coalesce(${row}.to_on between ${today} and ${today}+${soonDays},false)`;
    },
  }),
  EnterpriseInvestment: entryType(FileSection.INVESTMENT),
  EnterpriseYear: entryType(FileSection.YEARLY_FIGURES, { source: column('kind'), toldBy: column('body') }),
  EnterpriseDocument: entryType(FileSection.DOCUMENTS, {
    fileId: ({ row }) => globalIdSql('fil', row, 'file_id'),
    fileName: ofFile('name'),
    size: ofFile('size'),
  }),
  EnjoyedPolicy: entryType(FileSection.POLICIES, { level: column('kind'), sinceOn: column('from_on') }),
  EnterprisePromise: entryType(FileSection.PROMISES, {
    text: column('title'),
    byWhom: column('body'),
    dueOn: column('to_on'),
    isOverdue: ({ selection, row }) => `coalesce(${row}.kept_on is null and ${row}.to_on<${selection.today()},false)`,
  }),
};

/** What this module adds to an enterprise. */
export const moreDossierFields: MoreFields = {
  Enterprise: {
    file: ({ selection, nodes, row }) => selection.object(selection.named('EnterpriseFile'), nodes, row),
  },
};
