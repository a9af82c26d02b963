/**
 * Something the person who starts the server can put right: it is shown without a stack, in both languages, and names
 * what to do.
 */
export class StartProblem extends Error {
  readonly chinese: string;

  constructor(english: string, chinese: string, options?: ErrorOptions) {
    super(english, options);
    this.name = 'StartProblem';
    this.chinese = chinese;
  }
}
