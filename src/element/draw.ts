import type { FactName, Facts, Field } from '../facts';
import { inLanguage, type Language } from '../messages/language';
import type { ClauseId } from '../policy';
import { create } from './create';
import type * as Register from './register';
import type { ReadingView, RowView, RuleView } from './rule-view';
import type { Words } from './words';

// Over 200 lines: one function for every part of the element.

/** What all parts of the element are drawn with. */
export interface Drawing {
  /** The language of labels. */
  readonly language: Language;
  /** The texts of the element. */
  readonly words: Words;
  /** The texts of clauses and readings, once loaded. */
  readonly register: typeof Register | undefined;
  /** The ids of the unfolded parts, which stay unfolded when they are drawn again. */
  readonly unfolded: Set<string>;
}

/** Draws the questions. They are kept while answers change, so that the focus is not lost. */
export function drawFields(
  fields: readonly Field[],
  facts: Facts,
  { language, words }: Drawing,
  answered: (name: FactName, entry: string) => void,
): HTMLElement {
  return create(
    'fieldset',
    { class: 'fields' },
    create('legend', {}, words.facts),
    ...fields.map((field) => {
      const value = facts[field.name];
      const change = (event: Event): void => {
        const { target } = event;
        if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement)
          answered(field.name, target.value);
      };
      const unit = field.kind === 'number' && field.unit ? ` (${inLanguage(field.unit.label, language)})` : '';
      const entry =
        field.kind === 'number'
          ? create('input', { inputmode: 'decimal', value: value === undefined ? '' : String(value), input: change })
          : create(
              'select',
              { change },
              create('option', { value: '', selected: value === undefined }, words.unknown),
              ...field.options.map((option) =>
                create(
                  'option',
                  { value: String(option.value), selected: value === option.value },
                  inLanguage(option.label, language),
                ),
              ),
            );
      entry.name = field.name;
      entry.id = field.name;
      return create('label', { 'data-fact': field.name }, inLanguage(field.label, language), unit, entry);
    }),
  );
}

/** Draws the outcome, or the possible outcomes with the most useful next question. */
export function drawAnswer(view: RuleView, { language, words }: Drawing): HTMLElement {
  const { title, decided, outcomes, next, fields } = view;
  const asked = fields.find(({ name }) => name === next);
  return create(
    'div',
    { class: decided ? 'answer decided' : 'answer' },
    create('p', {}, `${title} — ${decided ? words.outcome : words.possible}${words.colon}`),
    decided
      ? create('p', { class: 'mark' }, ...outcomes)
      : create('ul', { class: 'possible' }, ...outcomes.map((outcome) => create('li', {}, outcome))),
    ...(asked === undefined
      ? []
      : [create('p', { class: 'next' }, `${words.next}${words.colon}${inLanguage(asked.label, language)}`)]),
  );
}

/** Draws the rows with their states, in words as well as in colours; rows of readings that do not apply are folded. */
export function drawRows({ id, rows }: RuleView, drawing: Drawing): readonly Node[] {
  const ofOthers = rows.filter(({ ofOtherReading }) => ofOtherReading);
  const folded = fold(`${id}/other`, drawing.words.otherReadings, drawing, () => [drawList(ofOthers, drawing)]);
  return [
    drawList(
      rows.filter(({ ofOtherReading }) => !ofOtherReading),
      drawing,
    ),
    ...(ofOthers.length === 0 ? [] : [folded]),
  ];
}

/** Draws a part that can be unfolded; its content is made when it is. */
function fold(id: string, title: string, { unfolded }: Drawing, content: () => readonly Node[]): HTMLElement {
  const part = create('details', { 'data-part': id, open: unfolded.has(id) }, create('summary', { id }, title));
  const fill = (): void => {
    if (part.open && part.childNodes.length === 1) part.append(...content());
  };
  fill();
  part.addEventListener('toggle', () => {
    if (part.open) unfolded.add(id);
    else unfolded.delete(id);
    fill();
  });
  return part;
}

function drawList(rows: readonly RowView[], drawing: Drawing): HTMLElement {
  const { words } = drawing;
  return create(
    'ol',
    { class: 'rows' },
    ...rows.map((row) =>
      create(
        'li',
        { class: row.state, 'data-row': row.id },
        create('span', { class: 'state' }, words.states[row.state]),
        create('span', {}, row.sentence),
        create(
          'ul',
          { class: 'tests' },
          ...(row.tests.length === 0 ? [create('li', {}, words.always)] : []),
          ...row.tests.map(({ text, state }) => create('li', { class: state === 'open' ? 'open-test' : state }, text)),
          create('li', {}, `→ ${row.outcome}`),
        ),
        create(
          'p',
          { class: 'clauses' },
          [...row.clauses.map((id) => clauseText(id, drawing)), ...row.interpretations].join(' · '),
        ),
      ),
    ),
  );
}

function clauseText(id: ClauseId, { language, register }: Drawing): string {
  const clause = register?.clauses[id];
  return clause === undefined ? id : `${clause.section} ${inLanguage(clause.heading, language)}`;
}

/** Draws the decisions that it reads, each with its outcome. */
export function drawReads({ reads }: RuleView, drawing: Drawing, open: (id: string) => Node): readonly Node[] {
  const { colon, or } = drawing.words;
  return reads.map(({ id, title, outcomes }) =>
    fold(id, `${title}${colon}${outcomes.join(or)}`, drawing, () => [open(id)]),
  );
}

/** Draws the readings as choices; the question and the choices are put into words once the register is loaded. */
export function drawReadings(
  readings: readonly ReadingView[],
  { language, words, register }: Drawing,
  chosen: (id: string, choice: string) => void,
): readonly Node[] {
  return readings.map(({ id, choices, taken, contested }) => {
    const entry = register?.interpretations[id];
    const question = entry === undefined ? id : `${id} ${inLanguage(entry.question, language)}`;
    const change = (event: Event): void => {
      if (event.target instanceof HTMLSelectElement) chosen(id, event.target.value);
    };
    const wording = (choice: string): string => {
      const reading = entry?.readings.find((each) => each.id === choice);
      return reading === undefined ? choice : inLanguage(reading.text, language);
    };
    return create(
      'label',
      { class: contested ? 'asked' : '', 'data-reading': id },
      question,
      ...(contested ? [create('span', { class: 'mark' }, ` — ${words.contested}`)] : []),
      create(
        'select',
        { id, change },
        ...choices.map((choice) => create('option', { value: choice, selected: choice === taken }, wording(choice))),
      ),
    );
  });
}

/** The policy that applies where none is chosen. */
const usual = 'neixiang2021';

/** Draws the outcome under every policy and marks those that differ; one of them can be chosen. */
export function drawPolicies(
  { compared, policy }: RuleView,
  { words }: Drawing,
  chosen: (id: string) => void,
): HTMLElement {
  return create(
    'table',
    {},
    ...compared.map(({ id, title, outcomes, differs }) =>
      create(
        'tr',
        {},
        create(
          'td',
          {},
          create(
            'label',
            {},
            create('input', {
              type: 'radio',
              id: `policy/${id}`,
              name: 'policy',
              value: id,
              checked: id === (policy ?? usual),
              change: () => chosen(id),
            }),
            title,
          ),
        ),
        create('td', {}, outcomes.join(words.or)),
        create('td', { class: 'mark' }, differs ? words.differs : ''),
      ),
    ),
  );
}
