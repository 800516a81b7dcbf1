/** The texts of the page that are not about the policy. */
export interface HtmlWords {
  readonly title: string;
  readonly cases: string;
  readonly withFindings: string;
  readonly violations: string;
  readonly advisories: string;
  readonly undetermined: string;
  readonly faults: string;
  readonly onTime: string;
  readonly known: string;
  readonly stale: string;
  readonly byCode: string;
  readonly all: string;
  readonly casesWithFindings: string;
  readonly cleanCases: string;
  readonly faultsOfInput: string;
  readonly staleEntries: string;
  readonly process: string;
  readonly works: string;
  readonly limit: (days: number) => string;
  /** The same if only the utility's own stages count. */
  readonly limitByStage: (days: number) => string;
  readonly due: (date: string) => string;
  readonly openSince: string;
  readonly legendLimit: string;
  readonly legendOver: string;
  readonly none: string;
  readonly notListed: (count: number) => string;
  readonly missing: string;
  readonly asOf: string;
  readonly dependsOn: (interpretations: readonly string[]) => string;
  readonly technical: string;
  readonly list: string;
  readonly contested: string;
  readonly moreKinds: (count: number) => string;
  readonly ofDepartments: string;
  readonly standing: string;
  /** The names of the filter by dependence on readings. */
  readonly standings: Readonly<Record<'' | 'true' | 'false', string>>;
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly groupHeadings: readonly string[];
  readonly undeterminedHeadings: readonly string[];
  readonly nameless: string;
  readonly search: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'severity' | 'id' | 'month', string>>;
  readonly withClean: string;
  readonly csv: string;
  readonly print: string;
  readonly previous: string;
  readonly next: string;
  /** The number of the shown page of cases; the script fills in the names in braces. */
  readonly page: string;
  /** The shown group, likewise. */
  readonly only: string;
  readonly everything: string;
  readonly needsScript: string;
  readonly indicators: readonly IndicatorTexts[];
  readonly indicatorHeadings: readonly string[];
  readonly vetoed: (months: readonly string[]) => string;
  readonly notVetoed: string;
  readonly clocksNotListed: (count: number) => string;
  readonly signature: string;
}

/** The tabs of the page. */
export type TabName =
  'cases' | 'clauses' | 'departments' | 'stations' | 'handlers' | 'months' | 'clocks' | 'undetermined' | 'indicators';

/** The texts about an indicator. */
export interface IndicatorTexts {
  readonly of: 'process' | 'works';
  readonly name: string;
  readonly formula: string;
}
