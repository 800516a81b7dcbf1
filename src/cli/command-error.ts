/** Why a command cannot do its job, said to the user without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: 'USAGE' | 'INPUT' | 'OUTPUT';

  constructor(code: CommandError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
