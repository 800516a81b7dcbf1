import { InvalidFactsError } from '../engine';
import type { FactName } from '../facts';
import { factSubject } from '../messages/fact-subject';
import type { Language } from '../messages/language';
import { problemText } from '../messages/problem-text';
import { copies } from './copies';
import { create } from './create';
import { drawAnswer, drawFields, drawPolicies, drawReadings, drawReads, drawRows, type Drawing } from './draw';
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
    readonly #results = create('div', { class: 'results' });
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
      if (this.isConnected) this.#drawAll();
    }

    get #policy(): NamedRulebook | undefined {
      return this.#policies.find(({ id }) => id === this.#state.policy);
    }

    get #drawing(): Drawing {
      return { language, words: wordsIn(language), register: this.#register };
    }

    #view(id: string, facts = this.#state.facts): RuleView | undefined {
      if (!isDecisionId(id)) return undefined;
      const { readings } = this.#state;
      const viewed =
        this.#views.get(id) ?? ruleView(id, { language, readings, policy: this.#policy, policies: this.#policies });
      this.#views.set(id, viewed);
      return viewed(facts);
    }

    /** Draws the questions and the results. */
    #drawAll(): void {
      const id = this.getAttribute('decision') ?? '';
      const { words } = this.#drawing;
      let view: RuleView | undefined;
      try {
        view = this.#view(id);
      } catch (error) {
        if (!(error instanceof InvalidFactsError)) throw error;
        view = this.#view(id, {}); // the questions; the results name what is wrong
      }
      if (view === undefined || this.#unreadable !== undefined) {
        const problem = this.#unreadable ?? `decision="${id}"`;
        this.#root.replaceChildren(create('p', { class: 'problem' }, `yekuo-rule: ${problem}?`));
        return;
      }
      const fields = drawFields(view.fields, this.#state.facts, this.#drawing, (name, entry) => {
        this.#answer(name, entry);
      });
      fields.append(
        create('button', { type: 'button', click: () => this.#change({ facts: {}, readings: {} }, true) }, words.reset),
      );
      this.#root.replaceChildren(create('div', { class: 'frame' }, fields, this.#results));
      this.#drawResults();
      if (this.#register === undefined) void this.#loadRegister();
    }

    async #loadRegister(): Promise<void> {
      this.#register = await import('./register');
      this.#drawResults();
    }

    #answer(name: FactName, entry: string): void {
      this.#change({ ...this.#state, facts: withEntry(this.#state.facts, name, entry) });
    }

    #change(state: ElementState, redraw = false): void {
      const isOther = state.policy !== this.#state.policy;
      if (isOther || state.readings !== this.#state.readings) this.#views.clear();
      this.#state = state;
      if (redraw || isOther)
        this.#drawAll(); // another policy may ask for other facts
      else this.#drawResults();
      if (this.hasAttribute('permalink')) history.replaceState(history.state, '', `#${permalinkOf(state)}`);
      this.dispatchEvent(new CustomEvent('yekuo-change', { detail: state, bubbles: true, composed: true }));
    }

    #drawResults(): void {
      const shown = this.#shown();
      this.#results.replaceChildren(...shown.nodes);
      for (const label of this.#root.querySelectorAll<HTMLElement>('label[data-fact]')) {
        label.classList.toggle('asked', label.dataset['fact'] === shown.next);
      }
    }

    /** The results for the present facts, or their problems. */
    #shown(): { readonly nodes: readonly Node[]; readonly next?: string | undefined } {
      try {
        const view = this.#view(this.getAttribute('decision') ?? '');
        return view === undefined ? { nodes: [] } : { nodes: this.#resultsOf(view), next: view.next };
      } catch (error) {
        if (!(error instanceof InvalidFactsError)) throw error;
        const texts = error.problems.map((problem) => {
          const [name] = problem.path;
          return problemText(problem, factSubject(name as FactName, language), language); // problems of facts name a fact
        });
        return { nodes: texts.map((text) => create('p', { class: 'problem', role: 'alert' }, text)) };
      }
    }

    #resultsOf(view: RuleView): readonly Node[] {
      const drawing = this.#drawing;
      const { words } = drawing;
      const readings = drawReadings(view.readings, drawing, (id, choice) => {
        this.#change({ ...this.#state, readings: { ...this.#state.readings, [id]: choice } });
      });
      return [
        drawAnswer(view, drawing),
        ...section(words.rows, view.rows.length === 0 ? [] : drawRows(view.rows, drawing)),
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
      this.#root.querySelector<HTMLElement>('input[name=policy]:checked')?.focus();
    };

    /** The rows of a decision that is read, with those of the decisions that it reads itself. */
    #rowsOf(id: string): Node {
      const view = this.#view(id);
      if (view === undefined) return create('div');
      const reads = drawReads(view, this.#drawing, (read) => this.#rowsOf(read));
      return create('div', {}, ...drawRows(view.rows, this.#drawing), ...reads);
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

/** A heading with its content; nothing without content. */
function section(heading: string, nodes: readonly Node[]): readonly Node[] {
  return nodes.length === 0 ? [] : [create('h3', {}, heading), ...nodes];
}
