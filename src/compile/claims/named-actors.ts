import type { Actor } from "../../domain/actor.ts";
import type { Corpus } from "../../domain/corpus.ts";
import { isFurniture, type SourceDocument } from "../../domain/document.ts";
import type { ActorId, DocumentId } from "../../domain/ids.ts";
import type { Quote } from "../../domain/quote.ts";
import { beginsAt, foldedWords, type NameWords, namesOf, withoutPrefixes } from "./name-words.ts";

interface Paragraph {
  readonly number: number;
  readonly isFurniture: boolean;
  readonly words: readonly string[];
}

function readParagraphs({ text, paragraphs }: SourceDocument): Paragraph[] {
  return paragraphs.map(({ number, role, span }) => ({
    number,
    isFurniture: isFurniture(role),
    words: foldedWords(text.slice(span.start, span.end)),
  }));
}

/** Which actors the articles and the editors name. */
export class NamedActors {
  readonly #names: ReadonlyMap<ActorId, readonly NameWords[]>;
  readonly #joined: ReadonlyMap<ActorId, ReadonlySet<string>>;
  /** By the first word of the name. */
  readonly #byWord = new Map<string, { readonly actor: Actor; readonly name: NameWords }[]>();
  readonly #corpus: Corpus;
  readonly #paragraphs = new Map<DocumentId, readonly Paragraph[]>();

  constructor(corpus: Corpus) {
    const { actors } = corpus.data;
    this.#corpus = corpus;
    this.#names = new Map(actors.map((actor) => [actor.id, namesOf(actor)]));
    this.#joined = new Map(
      [...this.#names].map(([id, names]) => [id, new Set(names.map((words) => words.join(" ")))]),
    );
    for (const actor of actors) {
      for (const name of this.#names.get(actor.id) ?? []) {
        const known = this.#byWord.get(name[0]);
        if (known) known.push({ actor, name });
        else this.#byWord.set(name[0], [{ actor, name }]);
      }
    }
  }

  /** The actors that a text names, each once. */
  actorsIn(text: string): Actor[] {
    const words = foldedWords(text);
    const found = words.flatMap((word, index) =>
      withoutPrefixes(word)
        .flatMap((form) => this.#byWord.get(form) ?? [])
        .filter(({ name }) => beginsAt(words, index, name))
        .map(({ actor }) => actor),
    );
    return [...new Set(found)];
  }

  /**
   * Whether the article names the actor in the paragraphs of the quote or before them. What names
   * nobody there may still mean somebody named before: "he added". Furniture does not count: a credit
   * does not say which words it is about.
   */
  isNamed(actor: ActorId, quote: Quote): boolean {
    const names = this.#names.get(actor) ?? [];
    const { first, last } = quote.paragraphs;
    return this.#paragraphsOf(quote.document).some(
      ({ number, isFurniture: isOutside, words }) =>
        number <= last &&
        (!isOutside || number >= first) &&
        words.some((_, index) => names.some((name) => beginsAt(words, index, name))),
    );
  }

  /** Whether an actor has one of the names, which are folded words with single spaces. */
  isCalled(actor: ActorId, names: readonly string[]): boolean {
    const own = this.#joined.get(actor);
    return names.some((name) => own?.has(name));
  }

  #paragraphsOf(id: DocumentId): readonly Paragraph[] {
    const known = this.#paragraphs.get(id);
    if (known) return known;
    const document = this.#corpus.document(id);
    const read = document ? readParagraphs(document) : [];
    this.#paragraphs.set(id, read);
    return read;
  }
}
