/**
 * Whether a write failed because the reader has left, which is not an error: it may have read enough. Windows reports
 * `EOF`.
 */
export function readerLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPIPE', 'ECONNRESET', 'EOF'].includes(String(error.code));
}
