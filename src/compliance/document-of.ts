import { hasOwn } from '../engine/has-own';
import type { Policy } from '../policy';

/** The document that a paper serves as by the policy's catalogue; what the catalogue does not know stands for itself. */
export function documentOf(paper: string, { papers }: Policy): string {
  return hasOwn(papers, paper) ? (papers[paper] ?? paper) : paper;
}
