/**
 * Why a record could not be decoded. Thrown inside the binary XML decoder only, where the place of the mistake is
 * many calls deep, and caught where the record is read; it becomes a `Damage` there and never leaves this folder.
 */
export class DecodeFailure extends Error {
  override readonly name = 'DecodeFailure';

  constructor(message: string) {
    // A ruined log has tens of thousands of them, and the stack, which nobody reads, costs more than the rest.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}
