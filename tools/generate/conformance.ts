/** Writes the conformance pack: the answers that any implementation of the rules must give, as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookDecisions } from './book/book-decisions';
import { deadlineVectors } from './conformance/deadline-vectors';
import { decisionVectors } from './conformance/decision-vectors';
import { recordVectors } from './conformance/record-vectors';
import { repository } from '../repository';
import type { Generated, GeneratedFile } from './generated-files';

/** The conformance pack, except for its README, which is written by hand. */
export function conformancePack(): Generated {
  const folder = 'conformance';
  const readme = `${folder}/README.md`;
  const file = (name: string, value: object): GeneratedFile => ({
    path: `${folder}/${name}.json`,
    content: oneVectorPerLine(value),
  });
  const files = [
    ...bookDecisions.map((decision) => file(`decision-${decision.id}`, decisionVectors(decision))),
    file('deadlines', deadlineVectors()),
    file('records', recordVectors()),
    { path: readme, content: readFileSync(join(repository, readme), 'utf8') },
  ];
  return { folder, files };
}

/** JSON with one line per vector, so that differences show which vectors changed. */
function oneVectorPerLine(value: object): string {
  const fields = Object.entries(value).map(([name, content]: readonly [string, unknown]) => {
    const text = Array.isArray(content)
      ? `[\n${content.map((vector) => `    ${JSON.stringify(vector)}`).join(',\n')}\n  ]`
      : JSON.stringify(content);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
