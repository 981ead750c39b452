import type { Fields, MadeSeeds } from "../made-seeds.ts";

/*
 * Seeds of any size, deterministic, with about as many events, quotes, figures and disagreements
 * per document as a real corpus. The texts have no meaning.
 */

interface SourceLanguage {
  readonly language: string;
  readonly words: readonly string[];
  readonly yesterday: string;
  readonly month: string;
  readonly killed: string;
}

const SOURCE_LANGUAGES: readonly SourceLanguage[] = [
  {
    language: "ar",
    words:
      "المدينة النهر السد قالت الوزارة إن المياه غمرت الطرق وأغلقت المدارس بعد هطول أمطار غزيرة على القرى القريبة من الساحل ووصلت فرق الإنقاذ إلى الأحياء القديمة بحثا عن سكان عالقين فوق السطوح".split(
        " ",
      ),
    yesterday: "أمس",
    month: "يناير",
    killed: "قتيلا",
  },
  {
    language: "fr",
    words:
      "la ville rivière digue selon le ministère que les eaux ont couvert routes et fermé écoles après pluies très fortes sur villages proches côte secours arrivés dans vieux quartiers à recherche d’habitants bloqués toits maisons".split(
        " ",
      ),
    yesterday: "hier",
    month: "janvier",
    killed: "morts",
  },
  {
    language: "en",
    words:
      "the town river dike said ministry that waters covered roads and closed schools after heavy rains on villages near coast rescue teams reached old quarters looking for people stranded upon roofs while others".split(
        " ",
      ),
    yesterday: "yesterday",
    month: "January",
    killed: "killed",
  },
  {
    language: "id",
    words:
      "kota sungai tanggul kata kementerian bahwa air menutup jalan dan sekolah setelah hujan lebat di desa dekat pantai tim penyelamat tiba kawasan tua mencari warga terjebak pada atap sementara lain".split(
        " ",
      ),
    yesterday: "kemarin",
    month: "Januari",
    killed: "tewas",
  },
];

const PARAGRAPHS = 22;
const EVENTS = 9;

/** Pseudo-random integers below a limit (a linear congruential generator). */
function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const both = (text: string): Fields => ({ ar: `نص ${text}`, fr: `Texte ${text}` });
/** It names no actor; every name below begins with the same word. */
const TITLE: Fields = { ar: "عنوان", fr: "Titre" };
const named = (id: string, more: Fields = {}): Fields => ({ id, name: both(id), ...more });

function languageOf(document: number): SourceLanguage {
  const source = SOURCE_LANGUAGES[document % SOURCE_LANGUAGES.length];
  if (!source) throw new RangeError(`There is no document ${document}.`);
  return source;
}

/** The day of January on which a document appears. */
const dayOf = (document: number): number => 3 + (document % 25);

/** The paragraphs of a document: headline, date, then sentences that are all different. */
function paragraphsOf(document: number): string[] {
  const { words, yesterday, month, killed } = languageOf(document);
  const next = sequence(document + 1);
  const run = (length: number) => Array.from({ length }, () => words[next(words.length)]).join(" ");
  const sentences = Array.from(
    { length: PARAGRAPHS - 2 },
    (_, index) =>
      `${run(6)} ${yesterday} ${run(5)} ${document + 20} ${killed} ${run(4)} ${index + 20}.`,
  );
  return [run(7), `${dayOf(document)} ${month} 2031`, ...sentences];
}

/** Seeds with `count` documents; at least two. */
export function benchSeeds(count: number): MadeSeeds {
  const texts = Array.from({ length: count }, (_, document) => paragraphsOf(document));
  const quote = (id: string, document: number, paragraph: number): Fields => {
    const { language } = languageOf(document);
    const gloss = language === "ar" || language === "fr" ? {} : both("gloss");
    const other: Fields = language === "ar" ? { fr: "Texte" } : { ar: "نص" };
    const exact = (texts[document]?.[paragraph - 1] ?? "").replace(/\.$/, "");
    const rest: Fields = {
      exact,
      paragraph,
      role: "body",
      speaker: { actor: `actor-${document}` },
    };
    return { id, document: `document-${document}`, ...rest, gloss: { ...other, ...gloss } };
  };
  const all = texts.flatMap((_, document) =>
    Array.from({ length: EVENTS }, (_each, index) => {
      const id = `event-${document}-${index}`;
      const [own, others] = [`${id}-a`, `${id}-b`];
      const { killed } = languageOf(document);
      const next = (document + 1) % count;
      const quotes = [quote(own, document, 3 + 2 * index), quote(others, next, 4 + 2 * index)];
      // The earlier article dates the event, because it cannot report what is still to come.
      const isFirst = dayOf(document) <= dayOf(next);
      const { yesterday } = languageOf(isFirst ? document : next);
      const expression = { quote: isFirst ? own : others, exact: yesterday };
      const event: Fields = {
        ...{ id, kind: index % 2 ? "relief" : "flood", place: `place-${document % 10}` },
        ...{ label: TITLE, title: TITLE, summary: both("summary") },
        dating: { expressions: [expression] },
        quotes,
      };
      const figure: Fields = {
        ...{ id: `figure-${document}-${index}`, quote: own, exact: `${document + 20} ${killed}` },
        ...{ value: { exactly: document + 20 }, unit: "killed", population: both("people") },
      };
      const disagreement: Fields = {
        ...{ id: `disagreement-${document}-${index}`, events: [id], type: "wording" },
        positions: quotes.map((each) => ({ quote: each.id ?? "", exact: each.exact ?? "" })),
        ...{ question: both("question"), note: both("note") },
      };
      return { event, figure, disagreement, hasMore: index < 2 };
    }),
  );
  const records = (name: string, more: Fields = {}) =>
    texts.map((_, document) => named(`${name}-${document}`, more));
  return {
    corpus: {
      ...{ id: `bench-${count}`, title: both("title"), question: both("question") },
      ...{ notice: both("notice"), period: "2031-01-01/2031-01-31" },
      calendar: { place: "place-0", timeZone: "Europe/Amsterdam" },
      kinds: ["flood", "relief"].map((id) => ({
        ...named(id),
        ...{ singular: both(id), short: both(id), shape: "circle", tone: "teal" },
      })),
      units: [named("killed")],
      origins: records("origin", { consulted: true }),
      actors: records("actor", { type: "person" }),
      places: Array.from({ length: 10 }, (_, index) => named(`place-${index}`)),
    },
    documents: texts.map((paragraphs, document) => {
      const { language, month } = languageOf(document);
      const date = `${dayOf(document)} ${month} 2031`;
      const annotation = {
        ...{ id: `document-${document}`, language, name: both(`document ${document}`) },
        ...{ origin: `origin-${document}`, publication: { expression: { exact: date } } },
        paragraphs: { "1": "headline", "2": "page-date" },
      };
      return { text: `${paragraphs.join("\n\n")}\n`, annotation };
    }),
    events: all.map(({ event }) => event),
    figures: all.flatMap(({ figure, hasMore }) => (hasMore ? [figure] : [])),
    disagreements: all.flatMap(({ disagreement, hasMore }) => (hasMore ? [disagreement] : [])),
  };
}
