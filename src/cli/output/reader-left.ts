/**
 * Whether a write failed because nobody reads any longer, which is no fault: whoever reads may have seen enough. Windows
 * says `EOF`.
 */
export function readerLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPIPE', 'ECONNRESET', 'EOF'].includes(String(error.code));
}
