import type { Policy } from '../policy';
import { documentOf } from '../policy/paper-names';

/** Whether a document is among the papers presented. */
export function isPresented(document: string, presented: readonly string[], { papers }: Policy): boolean {
  return presented.some((paper) => documentOf(paper, papers) === document);
}
