import { recordShape } from '../../compliance/record/record-shape';
import type { Text } from '../../facts';
import { fieldsOf, leafOf, type Leaf } from '../../intake/record-fields';
import { fill } from '../../messages/fill';
import { recordFieldLabels } from '../../messages/record-field-labels';
import { answersIn, termsIn } from '../../messages/texts-in';
import { hasOwn } from '../../plain/has-own';
import type { Shape } from '../../plain/read/shape';
import { neixiang2021 } from '../../policy';
import { dueTexts } from '../due/due-texts';
import { formatTexts } from '../formats/formats';
import { csvColumns } from '../formats/csv';
import { reportNames } from '../formats/report-names';
import { answerNames } from './answer-names';
import { describedTopic, topicsOf, type DescribedTopic } from './described-topic';
import { fileNames } from './file-names';

const inReports: Text = { zh: 'yekuo check 报告中的名称', en: 'a name in reports of yekuo check' };
const inAnswers: Text = { zh: '其他命令的答复中的名称', en: 'a name in answers of other commands' };
const inFiles: Text = {
  zh: '配置、映射或政策文件中的名称',
  en: 'a name in files of configurations, mappings and policies',
};
const ofFormat: Text = { zh: '报告格式', en: 'a format of reports' };
const ofRecord: Text = { zh: '工单记录的字段', en: 'a field of case records' };
const ofAnswer: Text = { zh: '答复中的用语', en: 'a word in answers and findings' };
const ofClocks: Text = { zh: 'yekuo due 的列', en: 'a column of yekuo due' };
const ofPolicy: Text = { zh: '本库的政策', en: 'the policy of the library' };
const pathLabel: Text = { zh: '路径', en: 'Path' };
const valueLabel: Text = { zh: '写法', en: 'Written as' };

/** Names in outputs and files that are not the names of rules. */
export function nameTopics(): readonly DescribedTopic[] {
  return [
    ...fieldTopics(),
    ...topicsOf(reportNames, inReports),
    ...csvColumns.map(([name, title]) => describedTopic(name, inReports, reportNames[name], [], [title])),
    ...topicsOf(answerNames, inAnswers),
    ...topicsOf(fileNames, inFiles),
    ...topicsOf(formatTexts, ofFormat),
    ...clockColumns(),
    ...wordTopics(),
    policyTopic(),
  ];
}

/** Fields of records, by the last part of the path and by the path. */
function fieldTopics(): readonly DescribedTopic[] {
  return Object.entries(recordFieldLabels).map(([path, label]) => {
    const leaf = leafOf(shapeAt(path.split('.')));
    const written = leaf === undefined ? { zh: '', en: '' } : writtenAs(leaf);
    return describedTopic(
      path.split('.').at(-1) ?? path,
      ofRecord,
      label,
      [
        [pathLabel, { zh: path, en: path }],
        [valueLabel, written],
      ],
      [path],
    );
  });
}

/** The shape at a path, within lists and what may be null. */
function shapeAt(path: readonly string[]): Shape {
  return path.reduce<Shape>((around, name) => fieldsOf(within(around))[name] ?? around, recordShape);
}

function within(shape: Shape): Shape {
  if (shape.kind === 'nullable' || shape.kind === 'list') return within(shape.of);
  return shape.kind === 'either' ? (shape.of.find(({ kind }) => kind === 'object') ?? shape) : shape;
}

const kinds: Readonly<Record<Exclude<Leaf['kind'], 'oneOf'>, Text>> = {
  text: { zh: '文字', en: 'a text' },
  date: { zh: '日期 YYYY-MM-DD', en: 'a date, YYYY-MM-DD' },
  instant: { zh: '带时差的时刻，如 2021-07-01T09:30:00+08:00', en: 'an instant, such as 2021-07-01T09:30:00+08:00' },
  boolean: { zh: 'true（是）或 false（否）', en: 'true or false' },
  number: { zh: '数字', en: 'a number' },
};

/** How a value is written. */
function writtenAs({ kind, values = [], nullable = false }: Leaf): Text {
  const { zh, en } = kind === 'oneOf' ? { zh: values.join('、'), en: values.join(', ') } : kinds[kind];
  return nullable ? { zh: `${zh}；尚未发生时为 null`, en: `${en}; null if it has not happened yet` } : { zh, en };
}

/** The columns of the clocks, which have no ids. */
function clockColumns(): readonly DescribedTopic[] {
  const chinese = dueTexts['zh-CN'].headings;
  return dueTexts.en.headings.map((en, index) => describedTopic(en, ofClocks, { zh: chinese[index] ?? en, en }));
}

/** Words in answers and findings. */
function wordTopics(): readonly DescribedTopic[] {
  const [english, chinese] = [answersIn('en'), answersIn('zh-CN')];
  const groups = [
    [english.recipients, chinese.recipients],
    [english.obstacles, chinese.obstacles],
    [english.collectionPoints, chinese.collectionPoints],
    [english.exemptions, chinese.exemptions],
    [english.excesses, chinese.excesses],
    [english.publicItems, chinese.publicItems],
    [english.recordedDates, chinese.recordedDates],
    [english.requestParts, chinese.requestParts],
    [termsIn('en'), termsIn('zh-CN')],
  ] as const satisfies readonly (readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>])[];
  return groups.flatMap(
    ([texts, others]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>]) =>
      Object.entries(texts).map(([id, en]) => {
        const zh = hasOwn(others, id) ? (others[id] ?? en) : en;
        return describedTopic(id, ofAnswer, { zh: unfilled(zh), en: unfilled(en) });
      }),
  );
}

/** A text with `…` for what it is about. */
function unfilled(text: string): string {
  return fill(text, { subject: '…', number: '…' });
}

function policyTopic(): DescribedTopic {
  const { id, title, issuer, documentNumber, inForceFrom, inForceThrough } = neixiang2021;
  const same = (text: string): Text => ({ zh: text, en: text });
  return describedTopic(
    id,
    ofPolicy,
    title,
    [
      [{ zh: '文号', en: 'Document' }, same(documentNumber)],
      [{ zh: '发文单位', en: 'Issued by' }, issuer],
      [{ zh: '施行首日', en: 'In force from' }, same(inForceFrom)],
      [{ zh: '施行末日', en: 'In force through' }, same(inForceThrough ?? '')],
    ],
    [documentNumber],
  );
}
