import { actorOf } from '../../platform/context.ts';
import { globalIdSql } from '../../platform/global-id.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { LiaisonAssignment } from './liaison-assignment.entity.ts';
import {
  activeSpanOn,
  asOfSql,
  assignmentOn,
  covers,
  firstResponsibleOn,
  gapOwnerSql,
  gapSinceSql,
  liaisonPersonOn,
  titlesSql,
  vacancyOwnerSql,
  vacancyReasonSql,
  vacantSinceSql,
} from './liaison-sql.ts';
import { canKeepLiaison } from './liaison.policy.ts';
import { FormerOfficeName, Office, Officer, Post, Tenure } from './office.entity.ts';
import { standingFiguresOf } from './standing-figures.ts';

const holder: FieldSql = (at) => {
  const tenure = at.selection.alias();
  return at.selection.one(at.selection.named('Tenure'), at.nodes, {
    table: 'tenure',
    row: tenure,
    where: [`${tenure}.region_id=${at.row}.region_id`, `${tenure}.post_id=${at.row}.id`, covers(tenure, asOfSql(at))],
  });
};

/** What is told of a post on a day on which nobody holds it; null on any other. */
const whileVacant =
  (told: (post: string, day: string) => string): FieldSql =>
  (at) => {
    const day = asOfSql(at);
    const held = `exists (select from tenure h where h.region_id=${at.row}.region_id and h.post_id=${at.row}.id and ${covers('h', day)})`;
    return `case when ${at.row}.since_on<=${day} and not ${held} then ${told(at.row, day)} end`;
  };

const tenures: FieldSql = ({ selection, nodes, row }) => {
  const tenure = selection.alias();
  return selection.many(selection.named('Tenure'), nodes, {
    table: 'tenure',
    row: tenure,
    where: [`${tenure}.region_id=${row}.region_id`, `${tenure}.post_id=${row}.id`],
    order: `${tenure}.from_on desc`,
    most: 100,
  });
};

const formerNames: FieldSql = ({ selection, nodes, row }) => {
  const former = selection.alias();
  return selection.many(selection.named('FormerOfficeName'), nodes, {
    table: 'former_office_name',
    row: former,
    where: [`${former}.region_id=${row}.region_id`, `${former}.office_id=${row}.id`],
    order: `${former}.to_on desc`,
    most: 100,
  });
};

const posts: FieldSql = ({ selection, nodes, row }) => {
  const post = selection.alias();
  return selection.many(selection.named('Post'), nodes, {
    table: 'post',
    row: post,
    where: [`${post}.region_id=${row}.region_id`, `${post}.office_id=${row}.id`],
    order: `${post}.kind desc,${post}.since_on,${post}.id`,
    most: 100,
  });
};

const postTitle: FieldSql = (at) =>
  `(select ${titlesSql('p')} from tenure t join post p on p.region_id=t.region_id and p.id=t.post_id
     where t.region_id=${at.row}.region_id and t.officer_id=${at.row}.id and ${covers('t', asOfSql(at))})`;

/** As many as the register of that day lists under the officer. */
const enterpriseCount: FieldSql = (at) => {
  const day = asOfSql(at);
  const enterprise = `select a.region_id,a.enterprise_id as id from liaison_assignment a where a.region_id=${at.row}.region_id and a.officer_id=${at.row}.id and ${covers('a', day)}`;
  return `(select count(*)::int from (${enterprise}) e where exists (select from enterprise_status_span s where ${activeSpanOn('s', 'e', day)}))`;
};

const isViewer: FieldSql = ({ selection, row }) =>
  `coalesce(${row}.account_id=${selection.parameter(({ actor }) => actor?.accountId ?? null, 'uuid')},false)`;

const history: FieldSql = ({ selection, nodes, row }) => {
  const assignment = selection.alias();
  return selection.many(selection.named('LiaisonAssignment'), nodes, {
    table: 'liaison_assignment',
    row: assignment,
    where: [`${assignment}.region_id=${row}.region_id`, `${assignment}.enterprise_id=${row}.id`],
    order: `${assignment}.from_on desc`,
    most: 100,
  });
};

/** The register carries its day along as a column, so every field of a row speaks of the same one. */
const onTheDay = ({ row }: FieldAt): string => `${row}.as_of`;
const isGap = (row: string): string =>
  `not exists (select from liaison_assignment a where ${assignmentOn('a', row, `${row}.as_of`)})`;

/** How offices, posts, officers, assignments and the register are read. */
export const liaisonRows: Rows = {
  Office: {
    entity: Office,
    fields: {
      id: nodeId('off'),
      formerNames,
      posts,
      viewerCan: {
        facts: { regionId: 'region_id' },
        // The one fact is the column named above.
        answer: (facts, ctx) => ({ keep: canKeepLiaison(actorOf(ctx), Number(facts['regionId'])).allowed }),
      },
    },
  },
  FormerOfficeName: { entity: FormerOfficeName },
  Post: {
    entity: Post,
    fields: {
      id: nodeId('pos'),
      holder,
      vacantSinceOn: whileVacant(vacantSinceSql),
      vacancyReason: whileVacant(vacancyReasonSql),
      vacancyOwner: whileVacant(vacancyOwnerSql),
      tenures,
    },
  },
  Tenure: { entity: Tenure, fields: { id: nodeId('ten') } },
  Officer: {
    entity: Officer,
    fields: { id: nodeId('ofc'), postTitle, enterpriseCount, isViewer },
  },
  LiaisonAssignment: { entity: LiaisonAssignment, fields: { id: nodeId('lia') } },
  FirstResponsible: {
    fields: {
      postTitle: ({ row }) => `${row}.post_title`,
      officeName: ({ row }) => `${row}.office_name`,
      name: ({ row }) => `${row}.name`,
      isActing: ({ row }) => `${row}.is_acting`,
      isVacant: ({ row }) => `${row}.is_vacant`,
      sinceOn: ({ row }) => `${row}.since_on`,
    },
  },
  LiaisonRegisterRow: {
    fields: {
      id: ({ row }) => globalIdSql('ent', row),
      enterprise: ({ selection, nodes, row }) => selection.object(selection.named('Enterprise'), nodes, row),
      region: ({ selection, nodes, row }) => {
        const region = selection.alias();
        return selection.one(selection.named('Region'), nodes, {
          table: 'region',
          row: region,
          where: [`${region}.region_id=${row}.region_id`],
        });
      },
      firstResponsible: firstResponsibleOn(onTheDay),
      liaisonPerson: liaisonPersonOn(onTheDay),
      gapSinceOn: ({ row }) => `case when ${isGap(row)} then ${gapSinceSql(row, `${row}.as_of`)} end`,
      gapOwner: ({ row }) => `case when ${isGap(row)} then ${gapOwnerSql(row, `${row}.as_of`)} end`,
    },
  },
  LiaisonCoverage: {
    fields: {
      asOf: ({ row }) => `${row}.as_of`,
      activeEnterprises: ({ row }) => `${row}.active`,
      withLiaisonPerson: ({ row }) => `${row}.named`,
      gaps: ({ row }) => `${row}.gaps`,
      undatedGaps: ({ row }) => `${row}.undated`,
      figures: {
        facts: { gaps: 'gaps', undated: 'undated' },
        answer: (facts, ctx) => standingFiguresOf(facts, ctx.locale),
      },
      vacantPosts: ({ row }) =>
        `(select count(*)::int from post p where p.region_id<@${row}.regions and p.kind<>'LEADER_IN_CHARGE' and p.since_on<=${row}.as_of
           and not exists (select from tenure t where t.region_id=p.region_id and t.post_id=p.id and ${covers('t', `${row}.as_of`)}))`,
    },
  },
};

/** What this module adds to an enterprise. */
export const moreLiaisonFields: MoreFields = {
  Enterprise: {
    firstResponsible: firstResponsibleOn(asOfSql),
    liaisonPerson: liaisonPersonOn(asOfSql),
    liaisonHistory: history,
  },
};
