import type { DateExpression, Dating, DatingStep } from "../../domain/dates/dating.ts";
import { isCertainDay, type PartialDate } from "../../domain/dates/partial-date.ts";
import type { EventDatingSeed } from "../seeds/schema-dating.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { latestPublication, narrow, withoutTime } from "./combine-dates.ts";
import { compileAttested, compileDate, compileHedge, compileRejected } from "./compile-dating.ts";
import { type DateContext, readIn } from "./date-context.ts";
import { formatEdtf } from "./edtf/format-edtf.ts";
import { resolveExpressions } from "./resolve-expressions.ts";
import { anchorOfLinks, resolveLinks } from "./resolve-links.ts";

/** A dating to resolve. */
export interface DatingRequest {
  readonly seed: EventDatingSeed;
  readonly place: SeedPlace;
  /** The documents that report the event, in the order of its quotes. */
  readonly documents: readonly string[];
}

/** The document with the earliest publication, the first of several. Null if one has no date. */
function earliestReport(documents: readonly string[], { publications }: DateContext) {
  let earliest: { readonly document: string; readonly dating: Dating } | null = null;
  for (const document of documents) {
    const dating = publications.get(document);
    if (!dating) return null;
    const latest = latestPublication(dating.date);
    const least = earliest && latestPublication(earliest.dating.date);
    if (latest !== null && (!least || latest < least)) earliest = { document, dating };
  }
  return earliest;
}

/** An event is not after the first article that reports it. Returns null after a problem. */
function boundByReports(
  before: PartialDate | null,
  { documents, place }: DatingRequest,
  context: DateContext,
): Extract<DatingStep, { rule: "told" }> | null {
  if (documents.some((document) => !context.publications.has(document))) return null;
  const report = earliestReport(documents, context);
  const latest = report && latestPublication(report.dating.date);
  const date = latest && narrow(before, { earliest: null, latest });
  if (report && date) {
    return { rule: "told", document: report.document, published: report.dating.date, date };
  }
  if (report && before) {
    const message = `It is dated ${formatEdtf(before)}, but \`${report.document}\`, of ${report.dating.edtf}, already reports it.`;
    const hint = "Check the links; if the article announces a future event, use `override`.";
    context.report(place.at("links").problem("dating-contradiction", message, hint));
  } else if (documents.length > 0) {
    const message = "Nothing dates this, and no article that reports it has a last possible day.";
    const hint = "Add `expressions`, `links`, or `override` with a reason.";
    context.report(place.problem("dating-without-words", message, hint));
  }
  return null;
}

/** The date that an article confirms for the day of its publication; null if there is none. */
function attest(
  { seed, place, documents }: DatingRequest,
  date: PartialDate,
  words: DateExpression | null,
  context: DateContext,
): Extract<DatingStep, { rule: "attested" }> | null {
  const document = seed.attestedBy;
  if (!document || seed.override?.attested) return null;
  const at = place.at("attestedBy");
  if (context.isDocument(document) && !documents.includes(document)) {
    const message = `No quote of \`${document}\` supports this, so it cannot attest it.`;
    context.report(at.problem("attestation-unquoted", message, `Known: ${documents.join(", ")}.`));
    return null;
  }
  const published = context.publications.get(document)?.date;
  if (!published) return null;
  if (isCertainDay(published)) {
    return { rule: "attested", document, words, attested: withoutTime(published), date };
  }
  const message = `Only a certain day can be attested, but the article appeared on ${formatEdtf(published)}.`;
  context.report(at.problem("unsupported-date", message, "Delete `attestedBy`."));
  return null;
}

function findAttestation({ seed, place }: DatingRequest, context: DateContext) {
  if (!seed.attestedSignal) return null;
  const at = place.at("attestedSignal");
  if (!seed.attestedBy) {
    const message = "`attestedSignal` needs `attestedBy`, which names the article of the words.";
    const hint = "Add `attestedBy:` with the document of these words.";
    context.report(at.problem("missing-key", message, hint));
  }
  return context.findWords(seed.attestedSignal, at);
}

/** Resolves the date of an event with all its steps. Returns null after a problem. */
export function resolveDating(request: DatingRequest, context: DateContext): Dating | null {
  const { seed, place } = request;
  const { report } = context;
  const steps: DatingStep[] = [];
  const decided = Boolean(seed.override);

  const expressions = resolveExpressions(seed, place, context);
  steps.push(...expressions.steps);
  const links = resolveLinks(seed, place, expressions.date, context);
  steps.push(...links.steps);
  let isWhole = expressions.isWhole && links.isWhole;
  let reportedBy: string | null = null;
  const isDated = expressions.words.length > 0 || links.isDating;
  if (isWhole && !isDated && !decided && (seed.expressions ?? []).length === 0) {
    const report = boundByReports(links.date, request, context);
    if (report) steps.push(report);
    else isWhole = false;
    reportedBy = report?.document ?? null;
  }
  const computed = steps.at(-1)?.date;
  if (seed.hedge && computed && isWhole) {
    const date = compileHedge(seed.hedge, computed, seed.reasoning, place.at("hedge"), report);
    if (date) steps.push({ rule: "hedge", hedge: seed.hedge, date });
  }
  const override = seed.override && decide(seed.override, place.at("override"), context);
  if (override) steps.push(override);
  const attestation = findAttestation(request, context);
  const date = steps.at(-1)?.date;
  const attested = date ? attest(request, date, attestation, context) : null;
  if (attested) steps.push(attested);
  const rejected = compileRejected(
    seed.rejected,
    place.at("rejected"),
    context.findWords,
    (words) => computeRejected(words, context),
    report,
  );
  if (!date || (decided ? !override : !isWhole)) return null;
  const [signal = attestation] = steps.flatMap((step) =>
    step.rule === "link" || step.rule === "bound" ? (step.words ?? []) : [],
  );
  return {
    date,
    edtf: formatEdtf(date),
    state: expressions.isNamed && !seed.hedge && !decided ? "given" : "inferred",
    attested: attested?.attested ?? override?.attested ?? null,
    expression: expressions.words[0] ?? signal,
    corroborating: expressions.corroborating,
    anchor:
      expressions.words.length > 0
        ? expressions.anchor
        : (reportedBy ?? anchorOfLinks(seed, context)),
    steps,
    override: seed.override?.reason ?? null,
    reasoning: seed.reasoning ?? null,
    rejected,
  };
}

function decide(
  { edtf, attested, reason }: NonNullable<EventDatingSeed["override"]>,
  place: SeedPlace,
  { report }: DateContext,
): Extract<DatingStep, { rule: "override" }> | null {
  const date = compileDate(edtf, place.at("edtf"), report);
  const typed = compileAttested(attested, place.at("attested"), report);
  return date && { rule: "override", attested: typed, reason, date };
}

function computeRejected(words: DateExpression, context: DateContext): PartialDate | null {
  const read = readIn(context, words, words.document);
  return read?.ok ? read.date : null;
}
