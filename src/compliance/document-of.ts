import { hasOwn } from '../plain/has-own';
import type { Policy } from '../policy';
import type { DemandedDocument } from './record/case-record';

/** The document that a paper serves as by the policy's catalogue; what the catalogue does not know stands for itself. */
export function documentOf(paper: string, { papers }: Policy): string {
  return hasOwn(papers, paper) ? (papers[paper] ?? paper) : paper;
}

/** The name of a document that was demanded, whether or not it is told when. */
export function paperOf(demanded: string | DemandedDocument): string {
  return typeof demanded === 'string' ? demanded : demanded.document;
}

/** Whether a document is among the papers presented. */
export function isPresented(document: string, presented: readonly string[], policy: Policy): boolean {
  return presented.some((paper) => documentOf(paper, policy) === document);
}
