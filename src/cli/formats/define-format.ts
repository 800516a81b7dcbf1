import type { CheckedCase } from '../check/checked-case';
import type { Fault } from '../check/fault';
import { keeper, type Keeper, type Keeping, type Kept } from './keeper';
import type { Ending, Format, Piece, ReportContext } from './report';

/** Adds a piece to the report; its text is only made if there is room for it. */
export type Put<Kind extends string> = (kind: Kind, make: () => string, weight?: number) => void;

/** A format, defined by the kinds of its pieces. */
export interface FormatDefinition<Kind extends string> {
  /** How the report treats the pieces of a kind: writes them at once, or keeps some for the end. */
  readonly kinds: Readonly<Record<Kind, 'written' | Keeping>>;
  readonly checked: (checked: CheckedCase, put: Put<Kind>, context: ReportContext) => void;
  readonly fault: (fault: Fault, put: Put<Kind>, context: ReportContext) => void;
  /** Begins the report. */
  readonly layout: (write: (text: string) => void, context: ReportContext) => Layout<Kind>;
}

/** The text around the pieces of a report. */
export interface Layout<Kind extends string> {
  /** Writes a piece at once; by default its text unchanged. */
  readonly piece?: (text: string) => void;
  /** Writes what was kept, and the end. */
  readonly finish: (ending: Ending, kept: Readonly<Record<Kind, Kept>>) => void;
}

/** Makes a format that respects its bounds. */
export function defineFormat<const Kind extends string>(definition: FormatDefinition<Kind>): Format {
  const { kinds, layout } = definition;
  /** A keeper for each kind; the keeper of a kind that is written at once stays empty. */
  const keepers = (): Readonly<Record<Kind, Keeper>> => {
    const made = Object.entries<'written' | Keeping>(kinds).map(
      ([kind, keeping]) => [kind, keeper(keeping === 'written' ? { first: 0 } : keeping)] as const,
    );
    return Object.fromEntries(made) as Record<Kind, Keeper>;
  };

  return {
    renderer(context) {
      const rooms = keepers();
      const collect = (addPieces: (put: Put<Kind>) => void): readonly Piece[] => {
        const pieces: Piece[] = [];
        addPieces((kind, make, weight = 0) => {
          const has = kinds[kind] === 'written' || rooms[kind].reserve(weight);
          pieces.push({ kind, weight, text: has ? make() : undefined });
        });
        return pieces;
      };
      return {
        checked: (checked) => collect((put) => definition.checked(checked, put, contextOf(checked, context))),
        fault: (fault) => collect((put) => definition.fault(fault, put, context)),
      };
    },
    open(write, context) {
      const kept = keepers();
      const { piece = write, finish } = layout(write, context);
      return {
        take({ kind, weight, text }) {
          if (kinds[kind as Kind] === 'written')
            piece(text ?? ''); // the pieces are those of the renderer
          else kept[kind as Kind].add(text, weight);
        },
        finish: (ending) => finish(ending, kept),
      };
    },
  };
}

/** The context of a case, with the policy by which it was judged. */
function contextOf({ policy: id }: CheckedCase, context: ReportContext): ReportContext {
  const own = context.policies.find((policy) => policy.id === id);
  return own === undefined || own === context.policy ? context : { ...context, policy: own };
}

/** The policy by which a case was judged, if there are several. */
export function namedPolicy({ policy, policies }: ReportContext): string | undefined {
  return policies.length > 1 ? policy.id : undefined;
}
