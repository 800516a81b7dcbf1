import { decisionTitle, type Language } from '../../src/messages';
import { inLanguage } from '../../src/messages/language';
import {
  interpretations,
  neixiang2021,
  parameterDefinitions,
  parameterUnits,
  type InterpretationId,
  type ParameterName,
  type Policy,
} from '../../src/policy';
import { page, table } from '../generate/book/markdown';
import { folderOf, type Page } from './page';
import { examplePolicies, type ExamplePolicy } from './policies';

const words = {
  'zh-CN': {
    title: '政策',
    help: [
      '本库的规则按内电〔2021〕34号。另一份政策可以有不同的参数、条款理解和决策表，结论、检查、期限和说明随之改变。以下示例根据公开报道的数字整理，不是正式文件；每个示例都写明哪些内容没有公布、如何假定。',
      '在每个[决策](README.md)的页面上可以选择政策，比较结论。',
    ],
    inForce: '施行期',
    area: '地区',
    source: '来源',
    unknown: '未知事项',
    columns: ['数字', '内乡', '本政策'],
    readings: '条款理解',
    tables: '改用的决策表',
    colon: '：',
    through: (from: string, until: string | undefined) => (until === undefined ? `${from}起` : `${from}至${until}`),
  },
  en: {
    title: 'Policies',
    help: [
      'The rules are those of document 34 of 2021 of Neixiang. Another policy may have other parameters, readings and tables, which decisions, checks, deadlines and explanations then use. The examples are made from published figures and are not official documents; each lists what is not published and what is assumed instead.',
      'The page of every [decision](README.md) offers these policies for comparison.',
    ],
    inForce: 'In force',
    area: 'Area',
    source: 'Source',
    unknown: 'Not known',
    columns: ['figure', 'Neixiang', 'here'],
    readings: 'Readings',
    tables: 'Tables of its own',
    colon: ': ',
    through: (from: string, until: string | undefined) =>
      until === undefined ? `from ${from}` : `${from} to ${until}`,
  },
} as const;

/** The page about policies: what a policy can change, and the examples. */
export function policyPage(language: Language): Page {
  const { title, help } = words[language];
  const text = page(
    help,
    examplePolicies.flatMap((example) => exampleText(example, language)),
  );
  return { path: `${folderOf(language)}/policies`, language, part: 'rules', title, text };
}

function exampleText({ policy, source, unknown }: ExamplePolicy, language: Language): readonly string[] {
  const {
    inForce,
    area,
    source: sourceWord,
    unknown: unknownWord,
    columns,
    readings,
    tables,
    colon,
    through,
  } = words[language];
  const lines = [
    `${inForce}${colon}${through(policy.inForceFrom, policy.inForceThrough)}`,
    ...(policy.area === undefined ? [] : [`${area}${colon}${policy.area}`]),
    `${sourceWord}${colon}${source}`,
    `${unknownWord}${colon}${inLanguage(unknown, language)}`,
  ];
  const figures = figureRows(policy, language);
  const chosen = Object.entries(policy.readings).map(([id, choice]) =>
    readingLine(id as InterpretationId, choice, language),
  );
  const own = Object.entries(policy.tables ?? {}).flatMap(([id, replaced]) =>
    replaced === undefined
      ? []
      : [
          `- [${decisionTitle(id, language)}](${id}.md)`,
          ...replaced.rows.map(({ text }) => `  - ${inLanguage(text, language)}`),
        ],
  );
  return [
    `## ${inLanguage(policy.title, language)}`,
    lines.map((line) => `- ${line}`).join('\n'),
    figures.length === 0 ? [] : table(columns, figures),
    chosen.length === 0 ? [] : [`### ${readings}`, chosen.join('\n')],
    own.length === 0 ? [] : [`### ${tables}`, own.join('\n')],
  ].flat();
}

function figureRows({ parameters }: Policy, language: Language): readonly (readonly string[])[] {
  return (Object.keys(parameterDefinitions) as ParameterName[])
    .filter((name) => parameters[name] !== neixiang2021.parameters[name])
    .map((name) => {
      const { label, unit } = parameterDefinitions[name];
      const withUnit = (value: number): string => `${value} ${inLanguage(parameterUnits[unit], language)}`;
      return [inLanguage(label, language), withUnit(neixiang2021.parameters[name]), withUnit(parameters[name])];
    });
}

function readingLine(id: InterpretationId, choice: string | undefined, language: Language): string {
  const { question, readings } = interpretations[id];
  const reading = readings.find((each) => each.id === choice);
  return `- [${id}](../interpretations.md#${id.toLowerCase()}) ${inLanguage(question, language)} ${reading ? inLanguage(reading.text, language) : ''}`;
}
