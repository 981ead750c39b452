import type { Corpus } from "../../domain/corpus.ts";
import type { Figure } from "../../domain/figure.ts";

/** The statement key of each figure, and the figures of each key. Copies of one statement share a key. */
interface Statements {
  readonly keys: ReadonlyMap<Figure, string>;
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
}

function keyOf({ document, quote, event, unit, population }: Figure, corpus: Corpus): string {
  const source = corpus.document(document);
  const cited = corpus.quote(quote);
  const root = cited?.origin ? corpus.rootOriginOf(cited) : source && corpus.rootOrigin(source);
  return JSON.stringify([root, event, unit, population]);
}

const gathered = new WeakMap<Corpus, Statements>();

/** Computed once per corpus: every row of the page looks up its copies on every render. */
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

/** Key that copies of one statement share: root origin, event, unit and population. */
export function statementKey(figure: Figure, corpus: Corpus): string {
  return statementsOf(corpus).keys.get(figure) ?? keyOf(figure, corpus);
}

/** The same statement in other articles of the same root origin. They are not independent witnesses. */
export function copiesOf(figure: Figure, corpus: Corpus): Figure[] {
  const stated = statementsOf(corpus).figures.get(statementKey(figure, corpus)) ?? [];
  return stated.filter(({ document }) => document !== figure.document);
}

/**
 * The figures in order, without copies. If an article states the same thing twice, these are two statements:
 * the second in one article is a copy of the second in another, not of the first.
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
