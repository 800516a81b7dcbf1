import { deepFreeze } from '../plain/deep-freeze';
import { wordKey } from '../plain/word-key';
import { headerKey } from './known-headers';
import { stageWords } from './known-words';
import type { Column, Steps } from './mapping';

/** The usual headers of the columns for the name, the beginning and the end of a step, as `headerKey` normalises them. */
const stepHeaders = /* @__PURE__ */ deepFreeze({
  step: ['link_define_nm', '环节', '环节名称', '流程环节', '流程环节名称', '节点名称', '步骤'],
  begin: ['begin_tm', 'start_tm', '开始时间', '到达时间', '环节开始时间'],
  end: ['end_tm', '完成时间', '结束时间', '环节完成时间', '环节结束时间'],
});

/** Whether a header is a usual one for a date of a step. */
export function isStepHeader(header: string): boolean {
  return [...stepHeaders.begin, ...stepHeaders.end].includes(headerKey(header));
}

/** The paths of the beginning and the end of a step. */
interface StepMeaning {
  readonly begin?: Column;
  readonly end?: Column;
}

/** The usual names of steps, as seen in public exports. Steps that no field of a record describes are not included. */
const stepMeanings: Readonly<Record<string, StepMeaning>> = /* @__PURE__ */ deepFreeze({
  业务受理: stageDates('application'),
  答复供电方案: {
    begin: 'stages[supplyPlanReply].startedOn',
    end: ['stages[supplyPlanReply].completedOn', 'supplyPlan.repliedOn'],
  },
  设计文件审核: { end: 'reviews[designReview].opinions[0].issuedOn' },
  中间检查: { end: 'reviews[interimInspection].opinions[0].issuedOn' },
  竣工报验: { begin: firstOf('stages[meterConnection].startedOn') },
  竣工验收: {
    begin: firstOf('stages[meterConnection].startedOn'),
    end: 'reviews[completionAcceptance].opinions[0].issuedOn',
  },
  装表: {
    begin: firstOf('stages[meterConnection].startedOn'),
    end: 'stages[meterConnection].completedOn',
  },
  送电: {
    begin: firstOf('stages[meterConnection].startedOn'),
    end: ['stages[meterConnection].completedOn', 'connectedOn'],
  },
});

/** A stage with several steps begins with the earliest of them. */
function firstOf(path: string): Column {
  return { to: path, take: 'earliest' };
}

function stageDates(stage: string): StepMeaning {
  return { begin: `stages[${stage}].startedOn`, end: `stages[${stage}].completedOn` };
}

/** A step with columns that a proposal ignores. */
export interface StepProposal {
  /** The name of the step. */
  readonly step: string;
  /** Whether its meaning is known; if not, the whole step is ignored. */
  readonly isKnown: boolean;
  /** The headers of the date columns that are ignored for a known step, since no field of the record holds them. */
  readonly leftOut: readonly string[];
}

/** Proposed steps, to be reviewed by a person. */
export interface StepsProposal {
  readonly steps: Steps;
  /** The headers that the steps use. */
  readonly headers: readonly string[];
  readonly cases: 'together' | 'anywhere';
  /** The steps with ignored columns. */
  readonly unsure: readonly StepProposal[];
}

/**
 * Proposes steps for a table with several rows per case, each with the name of a step.
 *
 * @param ids the column of the ids
 */
export function proposeSteps(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  ids: number,
): StepsProposal | undefined {
  const columnOf = (names: readonly string[]): string | undefined =>
    headers.find((header) => names.includes(headerKey(header)));
  const step = columnOf(stepHeaders.step) ?? headers.find((_, index) => areSteps(rows.map((row) => row[index] ?? '')));
  const begin = columnOf(stepHeaders.begin);
  const end = columnOf(stepHeaders.end);
  const caseIds = rows.map((row) => row[ids] ?? '').filter((id) => id !== '');
  const different = new Set(caseIds).size;
  if (step === undefined || (begin === undefined && end === undefined) || different === caseIds.length)
    return undefined;
  const place = headers.indexOf(step);
  const words = [...new Set(rows.map((row) => row[place] ?? ''))].filter((word) => word !== '');
  const unsure: StepProposal[] = [];
  // If there is a separate step for the connection, installing the meter does not complete the connection.
  const isConnectionApart = words.some((word) => wordKey(word) === '送电');
  const of = words.map((word): [string, Steps['of'][string]] => {
    const known = meaningOf(word);
    const meaning = isConnectionApart && wordKey(word) === '装表' && known !== undefined ? beginOf(known) : known;
    const columns: Record<string, Column> = {};
    const leftOut: string[] = [];
    for (const [header, column] of [
      [begin, meaning?.begin],
      [end, meaning?.end],
    ] as const) {
      if (header === undefined) continue;
      if (column === undefined) leftOut.push(header);
      else columns[header] = column;
    }
    if (leftOut.length > 0) unsure.push({ step: word, isKnown: meaning !== undefined, leftOut });
    return [word, Object.keys(columns).length === 0 ? 'ignore' : columns];
  });
  const runs = caseIds.filter((id, index) => id !== caseIds[index - 1]).length;
  return {
    steps: { column: step, of: Object.fromEntries(of) },
    headers: [step, begin, end].filter((header) => header !== undefined),
    cases: runs === different ? 'together' : 'anywhere',
    unsure,
  };
}

/**
 * The rows with the id above in place of an empty one, if each id is written once, for two rows or more on the
 * average; undefined otherwise.
 */
export function withIdsAbove(
  rows: readonly (readonly string[])[],
  place: number,
): readonly (readonly string[])[] | undefined {
  const written = rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row[place] ?? '');
  const ids = written.filter((id) => id !== '');
  // With fewer empty ones, some ids are missing.
  const isHalf = 2 * ids.length <= written.length;
  if (written[0] === '' || !isHalf || new Set(ids).size < ids.length) return undefined;
  let above = '';
  return rows.map((row) => {
    above = row[place] === '' ? above : (row[place] ?? above);
    return Object.assign([...row], { [place]: above });
  });
}

/** Whether a column of any header contains steps: two or more known ones, and no more unknown words than known ones. */
function areSteps(cells: readonly string[]): boolean {
  const words = [...new Set(cells)].filter((word) => word !== '');
  const known = words.filter((word) => meaningOf(word) !== undefined).length;
  return known >= 2 && 2 * known >= words.length;
}

function beginOf({ begin }: StepMeaning): StepMeaning {
  return begin === undefined ? {} : { begin };
}

function meaningOf(word: string): StepMeaning | undefined {
  const key = wordKey(word);
  const [stage] = Object.entries(stageWords).find(([, zh]) => wordKey(zh) === key) ?? [];
  if (stage !== undefined) return stageDates(stage);
  return Object.entries(stepMeanings).find(([name]) => wordKey(name) === key)?.[1];
}
