import { vocabulary, type FactName } from '../facts';
import { isEmpty, isRepeated } from './cell-text';
import { idFault, isTotal } from './id-fault';
import { headerKey, knownHeader, knownHeaders, longestHeader, unsureHeaders, type KnownHeader } from './known-headers';
import { columnOf } from './columns-of-mapping';
import { byKey, knownWords } from './known-words';
import type { Column, ColumnMapping, Mapping, NumberUnit } from './mapping';
import { leafOf, unitsOf } from './record-fields';
import { proposeCodes, proposePapers } from './propose-codes';
import { isStepHeader, proposeSteps, withIdsAbove, type StepProposal } from './propose-steps';
import { timePairs } from './propose-times';
import { faultsOf, proposedText, readerOfColumn, targetOfColumn, troublesOf, type Trouble } from './propose-troubles';
import type { SourceOptions } from './table-plan';
import { wordKey } from '../plain/word-key';

// Over 200 lines: one step for every kind of column.

/** Why a proposal for a column is certain or uncertain, or why there is no proposal. */
export type ProposalReason =
  | 'knownHeader'
  | 'severalMeanings'
  | 'onlyPart'
  | 'valuesOfFact'
  | 'codesOfSystem'
  | 'lookLikeIds'
  | 'takenTwice'
  | 'otherUnit'
  | 'stepOfCase'
  | 'timeOfDay'
  | 'idsAbove'
  | 'nothingKnown';

/** The proposal for a column. */
export interface ColumnProposal {
  readonly header: string;
  /** The proposed path; undefined without a proposal. */
  readonly to: string | undefined;
  readonly isSure: boolean;
  readonly reason: ProposalReason;
  /** What is wrong with cells that could not be read, each with an example. */
  readonly troubles: readonly Trouble[];
}

/** A mapping to be reviewed by a person, with the proposal for each column and its reason. */
export interface MappingProposal {
  readonly mapping: Mapping;
  readonly columns: readonly ColumnProposal[];
  /** The steps that are unknown, entirely or in part, if each row of a case describes one step. */
  readonly steps: readonly StepProposal[];
}

/**
 * Proposes a mapping from the headers and some rows. Whatever is uncertain is marked for review.
 *
 * @param headers the headers, in order
 * @param allCells the cells of some rows
 * @param source properties of all cells of the source
 */
export function proposeMapping(
  headers: readonly string[],
  allCells: readonly (readonly unknown[])[],
  { dateSystem }: SourceOptions = {},
): MappingProposal {
  const known = knownHeaders();
  const allRows = allCells.map((cells) => cells.map(proposedText));
  const skip = noCasesIn(headers, allRows, known);
  const isKept = (row: readonly string[] = []): boolean =>
    !headers.some((header, index) => skip.get(header)?.includes(row[index] ?? ''));
  const rows = allRows.filter(isKept);
  const kept = allCells.filter((cells, row) => isKept(allRows[row]) && !cells.every(isEmpty));
  const empty = new Set<string>();
  const taken = new Set<string>();
  const named = headers.filter((header) => header !== '');
  const pairs = timePairs(headers, rows, dateSystem, isDash);
  const isTime = (header: string): boolean => pairs.some(({ time }) => time === header);
  const found = named.map((header) => ({ header, meant: knownHeaderOfRows(header, known) }));
  for (const { meant } of found) if (meant !== undefined && hasFittingUnit(meant)) taken.add(meant.to);
  const knownIds = found.find(({ meant }) => meant?.to === 'id')?.header;
  const withoutTimes = headers.map((header) => (isTime(header) ? '' : header));
  // The ids of steps are repeated, so only their header shows that they are ids.
  const [ids, stepwise, isFirstOnly = false] = (knownIds === undefined
    ? named.filter((each) => idHeader.test(each))
    : [knownIds]
  )
    .map((header) => {
      const place = headers.indexOf(header);
      const full = withIdsAbove(rows, place);
      return [header, proposeSteps(withoutTimes, full ?? rows, place), full !== undefined] as const;
    })
    .find(([, steps]) => steps !== undefined) ?? [knownIds, undefined];
  /** The cells of a column in the rows that are kept. */
  const cellsOf = (header: string): readonly unknown[] => {
    const index = headers.indexOf(header);
    return kept.map((row) => row[index]);
  };
  // A merged id is that of one case with several rows.
  const isOverRows = stepwise !== undefined || (ids !== undefined && cellsOf(ids).some(isRepeated));
  const seen = new Set<string>();
  // Headers can be the names of properties that every object has.
  const columns = new Map<string, Column>();
  const single = found.map(({ header, meant }): ColumnProposal => {
    const index = headers.indexOf(header);
    const cells = rows.flatMap((row) => row[index] ?? []).filter((cell) => cell !== '');
    if (stepwise?.headers.includes(header) === true) {
      return { header, to: 'steps', isSure: false, reason: 'stepOfCase', troubles: [] };
    }
    // Another date of the step, such as its time of day apart.
    if (stepwise !== undefined && isStepHeader(header))
      return { header, to: undefined, isSure: false, reason: 'takenTwice', troubles: [] };
    if (meant !== undefined && !hasFittingUnit(meant)) {
      return { header, to: undefined, isSure: false, reason: 'otherUnit', troubles: [] };
    }
    const codes = meant === undefined ? proposeCodes(header, cells) : undefined;
    if (codes !== undefined) {
      const { to, column, unknown } = codes;
      columns.set(header, column);
      const [example] = unknown;
      const troubles = faultsOf(cellsOf(header), false, isOverRows);
      return {
        header,
        to,
        isSure: false,
        reason: 'codesOfSystem',
        troubles:
          example === undefined ? troubles : [{ code: 'unknown-word', example, count: unknown.length }, ...troubles],
      };
    }
    if (isTime(header)) return { header, to: undefined, isSure: false, reason: 'takenTwice', troubles: [] };
    const guess: Guess | undefined =
      meant !== undefined
        ? { ...meant, reason: 'knownHeader' }
        : header === ids
          ? { to: 'id', reason: 'lookLikeIds' }
          : guessFor(header, cells, taken);
    if (guess === undefined) return { header, to: undefined, isSure: false, reason: 'nothingKnown', troubles: [] };
    if (seen.has(guess.to) || (guess.reason !== 'knownHeader' && taken.has(guess.to)))
      return { header, to: undefined, isSure: false, reason: 'takenTwice', troubles: [] };
    seen.add(guess.to);
    taken.add(guess.to);
    const { to, unit } = guess;
    const values = isFreeList(to) ? proposePapers(cells) : undefined;
    const reason = values === undefined ? guess.reason : 'codesOfSystem';
    const column: ColumnMapping = { to, ...(unit !== undefined && { unit }), ...(values !== undefined && { values }) };
    const withValue = cells.filter((cell) => !isDash(cell) || canBeRead(cell, column));
    for (const cell of cells) if (!withValue.includes(cell)) empty.add(cell);
    const pair = targetOfColumn(column)?.leaf.kind === 'instant' ? pairs.find(({ day }) => day === header) : undefined;
    const { options, troubles: unread } =
      pair === undefined
        ? troublesOf(withValue, column, dateSystem)
        : { options: { ...column, ...pair.options }, troubles: pair.dayTroubles };
    columns.set(header, Object.keys(options).length > 1 ? options : to);
    const troubles = [...unread, ...faultsOf(cellsOf(header), to === 'id' && !isFirstOnly, isOverRows)];
    if (to === 'id' && isFirstOnly) return { header, to, isSure: false, reason: 'idsAbove', troubles };
    return { header, to, isSure: reason === 'knownHeader' && troubles.length === 0, reason, troubles };
  });
  const proposals = single.map((each): ColumnProposal => {
    const pair = pairs.find(({ day, time }) => time === each.header && columns.has(day));
    if (pair === undefined || columnOf(columns.get(pair.day) ?? []).timeColumn === undefined) return each;
    const of = single.find(({ header }) => header === pair.day) ?? each;
    const cells = cellsOf(pair.time);
    for (const cell of cells.map(proposedText)) if (isDash(cell)) empty.add(cell);
    const troubles = [...pair.timeTroubles, ...faultsOf(cells, false, isOverRows)];
    const isSure = of.reason === 'knownHeader' && troubles.length === 0;
    return { header: pair.time, to: of.to, isSure, reason: 'timeOfDay', troubles };
  });
  const isMerged = [...columns.keys(), ...(stepwise?.headers ?? [])].some((header) => cellsOf(header).some(isRepeated));
  return {
    mapping: {
      columns: Object.fromEntries(columns),
      ...(isOverRows && { cases: stepwise?.cases ?? 'together' }),
      ...(isFirstOnly && { emptyIds: 'repeat' }),
      ...(stepwise && { steps: stepwise.steps }),
      ...(isMerged && { merged: 'repeat' }),
      ...(empty.size > 0 && { empty: [...empty] }),
      ...(skip.size > 0 && { skip: Object.fromEntries(skip) }),
    },
    columns: proposals,
    steps: stepwise?.unsure ?? [],
  };
}

/**
 * The meaning of a header without the marks of forms, as in *申请编号：. One that spans several columns and the one below
 * it can be known together: 装表接电/完成日期.
 */
function knownHeaderOfRows(header: string, known: ReturnType<typeof knownHeaders>): KnownHeader | undefined {
  if (header.length > longestHeader) return undefined;
  const plain = header.replace(/^[*＊★\s]+|[*＊★:：\s]+$|[(（]必填[)）]$/g, '');
  return knownHeader(plain, known) ?? (plain.includes('/') ? knownHeader(plain.replaceAll('/', ''), known) : undefined);
}

/** The lowest of headers that are one below another: 完成日期 of 装表接电/完成日期. */
function lowestPart(header: string): string {
  return header.slice(header.lastIndexOf('/') + 1);
}

interface Guess {
  readonly to: string;
  readonly unit?: NumberUnit;
  readonly reason: ProposalReason;
}

function guessFor(header: string, cells: readonly string[], taken: ReadonlySet<string>): Guess | undefined {
  // Under a header that spans several columns, a known header can have another meaning.
  const below = lowestPart(header);
  const meant = below === header ? undefined : knownHeader(below, knownHeaders());
  if (meant !== undefined && hasFittingUnit(meant) && !taken.has(meant.to))
    return { ...meant, reason: 'severalMeanings' };
  const keys = [header, below].map(headerKey);
  const unsure = Object.entries(unsureHeaders).find(([name]) => keys.includes(headerKey(name)))?.[1];
  // The known meaning of a header takes precedence over what the cells look like.
  if (unsure !== undefined) return { to: unsure.to, reason: unsure.why };
  // Numbers are codes only if the header indicates codes; otherwise they are amounts.
  const isCoded = cells.some((cell) => !/^[\d.]+$/.test(cell)) || codeHeader.test(header);
  const fact = isCoded ? factWithWords(cells, taken) : undefined;
  if (fact !== undefined) return { to: fact, reason: 'valuesOfFact' };
  const differ = new Set(cells).size === cells.length && cells.length > 1;
  return differ && /编[号码]|号$|(?:id|bh|_no)$/i.test(header) && !taken.has('id')
    ? { to: 'id', reason: 'lookLikeIds' }
    : undefined;
}

/** A header of the ids of cases, and not of customers. */
const idHeader = /(?:单|申请|业务|业扩|报装|流程|受理).*(?:编[号码]|号|id)$/i;

const codeHeader = /[码类型别]|性质|标[志识]|等级|code|type|sort|flag|kind|(?:dm|bm|lb|lx)$/i;

/** Whether the unit in a header, if there is one, is a unit of the value that the header means. */
function hasFittingUnit({ to, unit }: KnownHeader): boolean {
  const target = targetOfColumn({ to });
  return unit === undefined || (target !== undefined && unitsOf(target.leaf).includes(unit));
}

/** The values that can be said of anything. */
const vague: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['none', 'other']);

/** The only fact that accepts all the words; undefined if several facts accept them. */
function factWithWords(cells: readonly string[], taken: ReadonlySet<string>): FactName | undefined {
  const words = [...new Set(cells.map(wordKey))];
  if (words.length === 0) return undefined;
  const names = (Object.keys(vocabulary) as readonly FactName[]).filter((fact) => {
    const definition = vocabulary[fact];
    if (definition.kind !== 'oneOf' || taken.has(fact)) return false;
    const leaf = leafOf(definition, fact);
    const known = byKey(leaf === undefined ? new Map() : knownWords(leaf));
    const isTelling = words.some((word) => !vague.has(known.get(word)));
    return isTelling && words.every((word) => known.has(word));
  });
  return names.length === 1 ? names[0] : undefined;
}

/** Whether a cell has a value for a column. A dash is none, though any text could be a name. */
function canBeRead(cell: string, column: ColumnMapping): boolean {
  return targetOfColumn(column)?.leaf.kind !== 'text' && 'meaning' in readerOfColumn(column)(cell);
}

/** Whether a path is a list of any names, as of papers. */
function isFreeList(path: string): boolean {
  const target = targetOfColumn({ to: path });
  return target?.isList === true && target.leaf.kind === 'text';
}

/** Whether a text marks a cell as empty, such as a dash or the null of a database. */
function isDash(cell: string): boolean {
  return /^(?:[-—–/\\]+|\\N|null|none|nan|n\/a|暂无|未知|不详|[(（]空[)）])$/i.test(cell);
}

/** By header, the words of its column that mark rows of totals, repeated headers, or remarks. */
function noCasesIn(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  known: ReturnType<typeof knownHeaders>,
): ReadonlyMap<string, readonly string[]> {
  const meant = headers.map((header) => knownHeaderOfRows(header, known)?.to);
  const ids = meant.indexOf('id');
  /** Whether no other column that is read has a value. */
  const isAlone = (row: readonly string[], index: number): boolean => {
    const others = meant.flatMap((to, place) => (to === undefined || place === index ? [] : [row[place] ?? '']));
    return others.length > 0 && others.every((each) => each === '' || isRemark(each));
  };
  const isNoCase = (row: readonly string[], index: number): boolean => {
    const cell = row[index] ?? '';
    if (index === ids) return idFault(cell, headers[index] ?? '', isAlone(row, index)) === 'no-case';
    return (
      isTotal(cell) || (meant[index] === undefined && isFirst(row, index) && isRemark(cell) && isAlone(row, index))
    );
  };
  const found = headers.map((header, index): readonly [string, readonly string[]] => [
    header,
    [...new Set(rows.filter((row) => isNoCase(row, index)).map((row) => row[index] ?? ''))],
  ]);
  return new Map(found.filter(([header, words]) => header !== '' && words.length > 0));
}

/** Whether the cells before a place are empty. */
function isFirst(row: readonly string[], place: number): boolean {
  return row.findIndex((each) => each !== '') === place;
}

/** Whether a text names what it says, as remarks below a table do: 注：…, 制表人：… */
function isRemark(text: string): boolean {
  return /^[^:：]*[一-鿿)）][:：]/.test(text);
}

/** The number of known headers in a row: the header row has more of them than titles above it. */
export function countKnownHeaders(headers: readonly string[]): number {
  const known = knownHeaders();
  const unsure = new Set(Object.keys(unsureHeaders).map(headerKey));
  return headers.filter((header) => {
    return [header, lowestPart(header)].some(
      (each) => unsure.has(headerKey(each)) || knownHeaderOfRows(each, known) !== undefined,
    );
  }).length;
}
