import type { FindingCode } from '../../../src/compliance';
import type { Text } from '../../../src/facts';

/** Findings that are new since the first edition. */
export const newFindings: readonly FindingCode[] = [
  'energised-without-acceptance',
  'energised-before-works',
  'external-works-before-design-review',
  'supply-plan-mode-mismatch',
  'contractor-designated',
  'contractor-not-tendered',
  'free-handover-missing',
  'record-contradicts-facts',
  'works-after-agreed-date',
];

/** Changes in functions for clocks and deadlines that do not change the result of a check. */
export const clockChanges: readonly Text[] = [
  {
    zh: '没有记录起点的限时事项，`openClocks` 列为 `undetermined`，缺少的日期写在 `missingDates` 中；以前略去。例如 `{ "facts": {}, "intake": { "channel": "businessHall", "enteredAt": null } }`：以前没有计时，现在有 `systemEntry`，状态 `undetermined`，`missingDates: [["intake", "appliedAt"]]`。没有 `phoneEndedAt` 的派单、没有 `foundOn` 的备案、没有 `startedOn` 的工程、低压没有 `appliedAt` 或高压没有带日期环节的在办工单，同样处理。',
    en: '`openClocks` lists a duty whose start is not recorded as `undetermined`, with the missing date in `missingDates`; before, the duty was left out. `{ "facts": {}, "intake": { "channel": "businessHall", "enteredAt": null } }`: before no clock, after `systemEntry`, `undetermined`, `missingDates: [["intake", "appliedAt"]]`. The same holds for a dispatch without `phoneEndedAt`, a filing without `foundOn`, works without `startedOn`, an open case without `appliedAt` at low voltage or without dated stages at high voltage.',
  },
  {
    zh: '`supportingWorksDeadline` 对有 `startedOn` 的单项工程从该日起算，把约定的完成日（`agreedOn`）与最晚完成日比较（`agreedInTime`），并列出表中没有规定的单项工程（`uncoveredItems`）。未定的答案中，`possible` 先列表中有规定的。',
    en: '`supportingWorksDeadline` counts an item from its own `startedOn`, if it has one; compares the agreed completion (`agreedOn`) with the latest one (`agreedInTime`); and lists the items that the table does not cover (`uncoveredItems`). In an open answer, `possible` lists outcomes with a limit of the table first.',
  },
];
