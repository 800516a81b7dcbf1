import { InvalidFactsError } from '../engine';
import type { FactName } from '../facts';
import { factSubject } from '../messages/fact-subject';
import type { Language } from '../messages/language';
import { problemText } from '../messages/problem-text';
import { copies } from './copies';
import { create, show } from './create';
import { drawAnswer, drawFields, drawPolicies, drawReadings, drawReads, drawRows, type Drawing } from './draw';
import { deepFreeze } from '../plain/deep-freeze';
import { hasOwn } from '../plain/has-own';
import { isDecisionId, ruleView, type NamedRulebook, type RuleView } from './rule-view';
import { factsFrom, permalinkOf, stateFrom, withEntry, type ElementState } from './state';
import { style } from './style';
import type { Words } from './words';
import { wordsIn } from './words-in';

// Over 200 lines: one class, which has every part of the element.

/**
 * Defines the element `yekuo-rule`, which shows one decision and lets users try its rules:
 *
 *     <yekuo-rule decision="smallMicroEnterprise"></yekuo-rule>
 *
 * `decision` is the id of the decision, `facts` the initial facts as JSON. With `permalink` the element keeps its
 * answers in the address of the page. The property `policies` offers policies for comparison. After every change the
 * element fires the event `yekuo-change`, whose `detail` has the facts, the readings and the policy.
 *
 * @param language the language of all texts
 */
export function defineRuleElement(language: Language, registry: CustomElementRegistry = customElements): void {
  if (registry.get('yekuo-rule') !== undefined) return;

  class RuleElement extends HTMLElement {
    static readonly observedAttributes = ['decision'];
    readonly #root = this.attachShadow({ mode: 'open' });
    /** Screen readers announce changes within it, so it stays in the page. */
    readonly #status = create('div', { role: 'status' });
    readonly #details = create('div');
    readonly #results = create('div', { class: 'results' }, this.#status, this.#details);
    readonly #unfolded = new Set<string>();
    /** The decision and its questions, as they are drawn. */
    #drawn = '';
    #state: ElementState = { facts: {}, readings: {} };
    /** The views of decisions, compiled for the present readings. */
    readonly #views = new Map<string, ReturnType<typeof ruleView>>();
    #policies: readonly NamedRulebook[] = [];
    #register: Drawing['register'];
    #isBegun = false;
    /** The initial facts, if they are no object as JSON. */
    #unreadable: string | undefined;

    /** The policies for comparison. */
    get policies(): readonly NamedRulebook[] {
      return this.#policies;
    }

    set policies(policies: readonly NamedRulebook[]) {
      this.#policies = policies;
      this.#views.clear();
      if (this.isConnected) this.#drawAll();
    }

    connectedCallback(): void {
      // An element that is moved keeps its answers.
      if (this.#isBegun) {
        this.#drawAll();
        return;
      }
      this.#isBegun = true;
      // What the page set before this class was known hides the property.
      if (hasOwn(this, 'policies')) {
        const { policies } = this;
        Reflect.deleteProperty(this, 'policies');
        this.#policies = policies;
        this.#views.clear();
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      this.#root.adoptedStyleSheets = [sheet];
      const given = this.getAttribute('facts');
      const permalink = this.hasAttribute('permalink') ? location.hash.slice(1) : '';
      try {
        this.#state =
          permalink === '' && given !== null ? { facts: factsFrom(given), readings: {} } : stateFrom(permalink);
      } catch {
        this.#unreadable = `facts="${given}"`;
      }
      this.#drawAll();
    }

    attributeChangedCallback(): void {
      if (this.isConnected && this.#isBegun) this.#drawAll({ isOther: true });
    }

    get #policy(): NamedRulebook | undefined {
      return this.#policies.find(({ id }) => id === this.#state.policy);
    }

    get #drawing(): Drawing {
      return { language, words: wordsIn(language), register: this.#register, unfolded: this.#unfolded };
    }

    #view(id: string, facts = this.#state.facts): RuleView | undefined {
      if (!isDecisionId(id)) return undefined;
      const { readings } = this.#state;
      const viewed =
        this.#views.get(id) ?? ruleView(id, { language, readings, policy: this.#policy, policies: this.#policies });
      this.#views.set(id, viewed);
      return viewed(facts);
    }

    /**
     * Draws the questions and the results. Questions that stay the same are kept, with what is being typed. Another
     * decision or policy may not ask for an entry that is invalid: nobody could correct it, so it is left out.
     */
    #drawAll({ isOther = false, isCleared = false } = {}): void {
      const id = this.getAttribute('decision') ?? '';
      const { words } = this.#drawing;
      let view: RuleView | undefined;
      try {
        view = this.#view(id);
      } catch (error) {
        if (!(error instanceof InvalidFactsError)) throw error;
        view = this.#view(id, {}); // the questions; the results name what is wrong
        const asked: readonly string[] = view?.fields.map(({ name }) => name) ?? [];
        const left = namesIn(error).filter((name) => !asked.includes(name));
        const facts = Object.entries(this.#state.facts).filter(([name]) => !left.includes(name));
        if (isOther) this.#state = { ...this.#state, facts: Object.fromEntries(facts) };
      }
      if (view === undefined || this.#unreadable !== undefined) {
        const problem = this.#unreadable ?? `decision="${id}"`;
        this.#drawn = '';
        this.#root.replaceChildren(create('p', { class: 'problem' }, `yekuo-rule: ${problem}?`));
        return;
      }
      const drawn = [id, ...view.fields.map(({ name }) => name)].join();
      this.#keepFocus(() => {
        if (drawn !== this.#drawn || isCleared) this.#drawQuestions(view.fields, words);
        this.#drawn = drawn;
        this.#drawResults();
      });
      if (this.#register === undefined) void this.#loadRegister();
    }

    #drawQuestions(questions: RuleView['fields'], words: Words): void {
      const fields = drawFields(questions, this.#state.facts, this.#drawing, (name, entry) => {
        this.#answer(name, entry);
      });
      const click = (): void => this.#change({ facts: {}, readings: {} }, true);
      fields.append(create('button', { type: 'button', id: 'reset', click }, words.reset));
      this.#root.replaceChildren(create('div', { class: 'frame' }, fields, this.#results));
    }

    /** Draws, and gives the focus back to the control that had it. */
    #keepFocus(draw: () => void): void {
      const id = this.#root.activeElement?.id;
      draw();
      if (id !== undefined && this.#root.activeElement === null) this.#root.getElementById(id)?.focus();
    }

    async #loadRegister(): Promise<void> {
      this.#register = await import('./register');
      this.#keepFocus(() => this.#drawResults());
    }

    #answer(name: FactName, entry: string): void {
      this.#change({ ...this.#state, facts: withEntry(this.#state.facts, name, entry) });
    }

    #change(state: ElementState, isCleared = false): void {
      const isOther = state.policy !== this.#state.policy;
      if (isOther || state.readings !== this.#state.readings) this.#views.clear();
      this.#state = deepFreeze(state);
      this.#drawAll({ isOther, isCleared });
      if (this.hasAttribute('permalink')) history.replaceState(history.state, '', `#${permalinkOf(state)}`);
      this.dispatchEvent(new CustomEvent('yekuo-change', { detail: state, bubbles: true, composed: true }));
    }

    #drawResults(): void {
      const { answer = [], nodes, next, invalid = [] } = this.#shown();
      show(this.#status, answer);
      show(this.#details, nodes);
      for (const label of this.#root.querySelectorAll<HTMLElement>('label[data-fact]')) {
        const { fact = '' } = label.dataset;
        label.classList.toggle('asked', fact === next);
        label.querySelector('select, input')?.setAttribute('aria-invalid', String(invalid.includes(fact)));
      }
    }

    /** The results for the present facts, or their problems. */
    #shown(): Shown {
      try {
        const view = this.#view(this.getAttribute('decision') ?? '');
        if (view === undefined) return { nodes: [] };
        return { answer: [drawAnswer(view, this.#drawing)], nodes: this.#resultsOf(view), next: view.next };
      } catch (error) {
        if (!(error instanceof InvalidFactsError)) throw error;
        const texts = error.problems.map((problem) => {
          const [name] = problem.path;
          return problemText(problem, factSubject(name as FactName, language), language); // problems of facts name a fact
        });
        return {
          nodes: texts.map((text) => create('p', { class: 'problem', role: 'alert' }, text)),
          invalid: namesIn(error),
        };
      }
    }

    #resultsOf(view: RuleView): readonly Node[] {
      const drawing = this.#drawing;
      const { words } = drawing;
      const readings = drawReadings(view.readings, drawing, (id, choice) => {
        this.#change({ ...this.#state, readings: { ...this.#state.readings, [id]: choice } });
      });
      return [
        ...section(words.rows, view.rows.length === 0 ? [] : drawRows(view, drawing)),
        ...section(
          words.reads,
          drawReads(view, drawing, (id) => this.#rowsOf(id)),
        ),
        ...section(words.readings, readings),
        ...section(words.policies, view.compared.length === 0 ? [] : [drawPolicies(view, drawing, this.#decideBy)]),
        // A page without TLS has no clipboard.
        ...('clipboard' in navigator ? [this.#copyButtons(view.id, words)] : []),
      ];
    }

    readonly #decideBy = (policy: string): void => {
      this.#change({ ...this.#state, policy });
    };

    /** The rows of a decision that is read, with those of the decisions that it reads itself. */
    #rowsOf(id: string): Node {
      const view = this.#view(id);
      if (view === undefined) return create('div');
      const reads = drawReads(view, this.#drawing, (read) => this.#rowsOf(read));
      return create('div', {}, ...drawRows(view, this.#drawing), ...reads);
    }

    #copyButtons(id: string, words: Words): HTMLElement {
      const status = create('span', { role: 'status' });
      const buttons = Object.entries(copies).map(([name, textOf]) => {
        const click = (): void => {
          void navigator.clipboard
            .writeText(textOf({ ...this.#state, id, policy: this.#policy }))
            .then(() => status.replaceChildren(words.copied));
        };
        return create('button', { type: 'button', click }, name);
      });
      return create('p', { class: 'copy' }, words.copy, ...buttons, status);
    }
  }

  registry.define('yekuo-rule', RuleElement);
}

/** What the results show. */
interface Shown {
  readonly answer?: readonly Node[];
  readonly nodes: readonly Node[];
  readonly next?: string | undefined;
  /** The names of the invalid facts. */
  readonly invalid?: readonly string[];
}

/** The names of invalid facts. */
function namesIn({ problems }: InvalidFactsError): readonly string[] {
  return problems.map(({ path }) => String(path[0]));
}

/** A heading with its content; nothing without content. */
function section(heading: string, nodes: readonly Node[]): readonly Node[] {
  return nodes.length === 0 ? [] : [create('h3', {}, heading), ...nodes];
}
