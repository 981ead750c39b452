import type { TFunction } from "i18next";
import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { Locale } from "../../domain/locale.ts";
import { insideBrackets } from "../../domain/nested-marks.ts";
import type { Quote } from "../../domain/quote.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { type Carrier, carriersOf } from "../claims/carriers-of.ts";
import { speakerParts } from "../claims/speaker-parts.ts";

/** Strings of the page isolate names with an element. Copied text has none. */
const ISOLATING = /<\/?bdi>/g;

/** A text alone is what the words are from; otherwise the names are a way that the words took. */
function carriedKey(passed: readonly Carrier[]) {
  return passed.every(({ is }) => is === "text") ? "event.carriedFrom" : "event.carriedBy";
}

/**
 * Who says the words of a quote, how and through whom, as the dossier puts it: "Source citée : …, via …". The article
 * is left out, because the citation names it.
 */
export function attributionInWords(
  quote: Quote,
  source: SourceDocument,
  {
    corpus,
    locale,
    t,
  }: { readonly corpus: Corpus; readonly locale: Locale; readonly t: TFunction },
): string {
  const own = readIn(source.name, locale);
  const plain = (text: string) => text.replaceAll(ISOLATING, "");
  const parts = quote.speaker && speakerParts(quote.speaker, corpus, locale);
  const passed = carriersOf(parts?.attribution ?? null, source, quote, corpus, locale).filter(
    ({ name }) => name !== own,
  );
  if (!parts) {
    const text = insideBrackets(passed.map(({ name }) => name).join(t("event.carriedThen")));
    const after = text && plain(t("event.afterText", { name: text }));
    return t("unattributed", { ns: "citation" }) + after;
  }
  const { name, manner, carriers: via } = parts;
  const carriers = passed
    .map(({ name: each, is }) => plain(t(`event.carrier.${is}`, { name: each })))
    .join(t("event.carriedThen"));
  const chain = [
    name,
    manner && t("event.manner", { manner }),
    ...via.map((each) => plain(t("event.via", { name: each }))),
    carriers && t(carriedKey(passed)).replace("<names/>", carriers),
  ];
  return t("attributed", { ns: "citation", chain: chain.join("") });
}
