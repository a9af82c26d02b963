import type { FieldSql, MoreFields } from '../../platform/select/rows.ts';

const problemOfOpinion: FieldSql = ({ selection, nodes, row }) => {
  const problem = selection.alias();
  return selection.one(selection.named('Problem'), nodes, {
    table: 'problem',
    row: problem,
    where: [`${problem}.region_id=${row}.region_id`, `${problem}.opinion_id=${row}.id`],
  });
};

const opinionOfProblem: FieldSql = ({ selection, nodes, row }) => {
  const opinion = selection.alias();
  return selection.one(selection.named('Opinion'), nodes, {
    table: 'opinion',
    row: opinion,
    where: [`${opinion}.region_id=${row}.region_id`, `${opinion}.id=${row}.opinion_id`],
  });
};

/** The way from an opinion to the problem that was made of it, and back; and the code that goes with a number. */
export const moreConversionFields: MoreFields = {
  Opinion: { problem: problemOfOpinion },
  Problem: {
    opinion: opinionOfProblem,
    enquiryCode: ({ row }) => `sec.enquiry_code(${row}.region_id,${row}.id)`,
  },
};
