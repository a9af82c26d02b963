/** What an enterprise says. The last two are about being visited and asked: another day, and "asked this already". */
export enum OpinionKind {
  OPINION = 'OPINION',
  SUGGESTION = 'SUGGESTION',
  NEED = 'NEED',
  DIFFICULTY = 'DIFFICULTY',
  PROBLEM = 'PROBLEM',
  OTHER_DAY = 'OTHER_DAY',
  ASKED_ALREADY = 'ASKED_ALREADY',
}

/** Where it came from. */
export enum OpinionSource {
  CLERK = 'CLERK',
  FORM = 'FORM',
  QR = 'QR',
}

export enum OpinionState {
  RECEIVED = 'RECEIVED',
  ADOPTED = 'ADOPTED',
  NOTED = 'NOTED',
  REPLIED = 'REPLIED',
  CONVERTED = 'CONVERTED',
}

/** The three answers of an office; a problem is made by a deed of its own. */
export enum OpinionAnswer {
  ADOPTED = 'ADOPTED',
  NOTED = 'NOTED',
  REPLIED = 'REPLIED',
}

const aboutAsking: ReadonlySet<OpinionKind> = new Set([OpinionKind.OTHER_DAY, OpinionKind.ASKED_ALREADY]);

/** Whether what is said may become a problem: not what is said about being asked. */
export const mayBecomeProblem = (kind: OpinionKind): boolean => !aboutAsking.has(kind);
