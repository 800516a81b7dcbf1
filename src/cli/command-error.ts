/** Why a command cannot do its job, said to the user without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: 'USAGE' | 'INPUT' | 'OUTPUT';
  /** What is wrong one by one, if it takes more than the message; each has a line of its own. */
  readonly details: readonly string[];

  constructor(code: CommandError['code'], message: string, details: readonly string[] = []) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
