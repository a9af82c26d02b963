/** From ISSUED to one of RETURNED, DECLINED and EXPIRED; what came back is PROCESSED once the office has dealt with it. */
export enum FormState {
  ISSUED = 'ISSUED',
  RETURNED = 'RETURNED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
  PROCESSED = 'PROCESSED',
}

/** How a form came back. */
export enum FormChannel {
  PAPER = 'PAPER',
  SCAN = 'SCAN',
  PHONE = 'PHONE',
  QR = 'QR',
}

/** What a question takes for an answer; a need or a difficulty that is named goes on as an opinion. */
export enum QuestionKind {
  TEXT = 'TEXT',
  CHOICE = 'CHOICE',
  CHOICES = 'CHOICES',
  NEED = 'NEED',
  DIFFICULTY = 'DIFFICULTY',
}
