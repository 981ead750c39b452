import type { DateExpression, Dating } from "../domain/dating.ts";
import type { LocalisedText } from "../domain/localised-text.ts";
import { bounds, type PartialDate } from "../domain/partial-date.ts";
import { parseEdtf } from "./parse-edtf.ts";
import type { Report } from "./problem.ts";
import type { SeedPlace } from "./yaml-file.ts";

/** What the datings of events and of publications have in common; `Words` says where the words stand. */
interface DatingSeed<Words> {
  readonly edtf: string;
  readonly state: "given" | "inferred";
  readonly attested?: string | null | undefined;
  readonly expression?: Words | null | undefined;
  readonly anchor?: string | null | undefined;
  readonly reasoning?: LocalisedText | null | undefined;
  readonly rejected?:
    | readonly (Words & { edtf: string; reason: LocalisedText })[]
    | null
    | undefined;
}

/** Finds the words of a date; null, with a problem, where they do not stand. */
export type FindWords<Words> = (words: Words, place: SeedPlace) => DateExpression | null;

/** The date, or null with a problem at its place. */
export function compileDate(text: string, place: SeedPlace, report: Report): PartialDate | null {
  const parsed = parseEdtf(text);
  if (parsed.ok) return parsed.date;
  report(place.problem(parsed.issue.code, parsed.issue.message, parsed.issue.hint));
  return null;
}

function contains(outer: PartialDate, inner: PartialDate): boolean {
  const out = bounds(outer);
  const { earliest, latest } = bounds(inner);
  return (
    (out.earliest === null || (earliest !== null && earliest >= out.earliest)) &&
    (out.latest === null || (latest !== null && latest <= out.latest))
  );
}

function checkGrounds<Words>(seed: DatingSeed<Words>, place: SeedPlace, report: Report) {
  if (seed.state === "inferred" && !seed.reasoning) {
    const message = "An inferred date shows how it was found, and here no `reasoning` is given.";
    const hint =
      "Add `reasoning: {ar: …, fr: …}`, or `state: given` if the words name day and month.";
    report(place.at("reasoning").problem("dating-without-reasoning", message, hint));
  }
  if (seed.state === "given" && !seed.expression) {
    const message =
      "`state: given` says that words name the date, and no `expression` names the words.";
    const hint = "Add `expression:` with the exact words, or `state: inferred` with its reasoning.";
    report(place.at("expression").problem("dating-without-words", message, hint));
  }
}

/** A dating with its words found. Null where date or words are wrong; the problems are reported. */
export function compileDating<Words>(
  seed: DatingSeed<Words>,
  place: SeedPlace,
  findWords: FindWords<Words>,
  report: Report,
): Dating | null {
  const date = compileDate(seed.edtf, place.at("edtf"), report);
  checkGrounds(seed, place, report);
  const attested = seed.attested ? compileDate(seed.attested, place.at("attested"), report) : null;
  if (attested && attested.form !== "day" && attested.form !== "span") {
    const hint = "Write one day, or first/last day.";
    report(
      place
        .at("attested")
        .problem("unsupported-date", "What is attested is a day or a stretch of days.", hint),
    );
  } else if (date && attested && !contains(date, attested)) {
    const message = `${seed.attested} does not lie within ${seed.edtf}.`;
    const hint = "What the sources attest is part of the date; widen the date or mend `attested`.";
    report(place.at("attested").problem("attested-outside-date", message, hint));
  }
  const expression = seed.expression ? findWords(seed.expression, place.at("expression")) : null;
  const rejected = (seed.rejected ?? []).flatMap((candidate, index) => {
    const at = place.at("rejected", index);
    const other = compileDate(candidate.edtf, at.at("edtf"), report);
    const words = findWords(candidate, at);
    return other && words ? [{ date: other, expression: words, reason: candidate.reason }] : [];
  });
  if (!date) return null;
  return {
    date,
    edtf: seed.edtf,
    state: seed.state,
    attested,
    expression,
    anchor: seed.anchor ?? null,
    reasoning: seed.reasoning ?? null,
    rejected,
  };
}
