import type { Corpus } from "../../domain/corpus.ts";
import type { Figure } from "../../domain/figure.ts";

/** The figures of a corpus under what copies of one statement share, and that of each. */
interface Statements {
  readonly keys: ReadonlyMap<Figure, string>;
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
}

function keyOf({ document, event, unit, population }: Figure, corpus: Corpus): string {
  const source = corpus.document(document);
  return JSON.stringify([source && corpus.rootOrigin(source), event, unit, population]);
}

const gathered = new WeakMap<Corpus, Statements>();

/** Gathered once for a corpus: every row of the page asks for its copies, at every drawing. */
function statementsOf(corpus: Corpus): Statements {
  const known = gathered.get(corpus);
  if (known) return known;
  const keys = new Map<Figure, string>();
  const figures = new Map<string, Figure[]>();
  for (const figure of corpus.data.figures) {
    const key = keyOf(figure, corpus);
    keys.set(figure, key);
    const stated = figures.get(key);
    if (stated) stated.push(figure);
    else figures.set(key, [figure]);
  }
  const statements = { keys, figures };
  gathered.set(corpus, statements);
  return statements;
}

/** What copies of one statement share: the text at the root, and what of which event they count. */
export function statementKey(figure: Figure, corpus: Corpus): string {
  return statementsOf(corpus).keys.get(figure) ?? keyOf(figure, corpus);
}

/** The same statement in other articles that descend from the same text: they are no second witness. */
export function copiesOf(figure: Figure, corpus: Corpus): Figure[] {
  const stated = statementsOf(corpus).figures.get(statementKey(figure, corpus)) ?? [];
  return stated.filter(({ document }) => document !== figure.document);
}

/**
 * Figures with the copies of one text taken once, in their order. What one article states twice is two
 * statements: the second of each article is a copy of the second of another, not of its first.
 */
export function distinctClaims(figures: readonly Figure[], corpus: Corpus): Figure[] {
  const stated = new Map<string, number>();
  const claims = new Map<string, Figure>();
  for (const figure of figures) {
    const key = statementKey(figure, corpus);
    const place = `${figure.document} ${key}`;
    const time = (stated.get(place) ?? 0) + 1;
    stated.set(place, time);
    const claim = `${time} ${key}`;
    if (!claims.has(claim)) claims.set(claim, figure);
  }
  return [...claims.values()];
}
