import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { CrisisEvent } from "../domain/event.ts";
import type { Digits } from "../domain/locale.ts";
import ArticlesPage from "../features/articles/ArticlesPage.tsx";
import ComparePage from "../features/compare/ComparePage.tsx";
import { CompareTable } from "../features/compare/table/CompareTable.tsx";
import { comparisonOf } from "../features/compare/table/comparison.ts";
import { TransmissionTree } from "../features/compare/transmission/TransmissionTree.tsx";
import { Dossier } from "../features/event/Dossier.tsx";
import DatingStepsPanel from "../features/event/dates/DatingStepsPanel.tsx";
import FiguresPage from "../features/figures/FiguresPage.tsx";
import { KindChips } from "../features/filters/KindChips.tsx";
import { LaneSwitches } from "../features/filters/LaneSwitches.tsx";
import { EventList } from "../features/list/EventList.tsx";
import MethodPage from "../features/method/MethodPage.tsx";
import { Reader } from "../features/reader/Reader.tsx";
import { timelineModel } from "../features/timeline/timeline-model.ts";
import { all, renderPage, seeds, wordsIn } from "../testing/render-page.tsx";
import { TopBar } from "./bar/TopBar.tsx";
import { Lede } from "./lede/Lede.tsx";

/*
 * What the reader chose holds on every page. Free are the words of sources, which carry their language, words in
 * quotation marks, addresses, names of files and hashes, and words in Latin letters.
 */

/** Elements whose text is a source's, or a name that must stay as it is. */
const FREE = "[lang], q, blockquote, code, kbd, [dir=ltr], script, style";

const NAMES = [
  "aria-label",
  "aria-valuetext",
  "aria-description",
  "title",
  "alt",
  "placeholder",
  "data-words",
];

/** The words of the interface in a rendered part, without what is free. */
function ownWords(root: HTMLElement): string[] {
  const named = all(root, "*")
    .filter((element) => element.closest(FREE) === null)
    .flatMap((element) => NAMES.map((name) => element.getAttribute(name) ?? ""));
  for (const free of all(root, FREE)) free.remove();
  const shown = all(root, "*").flatMap((element) =>
    [...element.childNodes].flatMap((node) =>
      node.nodeType === 3 ? (node.textContent ?? "") : "",
    ),
  );
  return [...named, ...shown].map((words) =>
    words
      .replaceAll(/«[^»]*»|“[^”]*”/g, "")
      .replaceAll(/[\p{N}_.:/-]*\p{Script=Latin}[\p{Script=Latin}\p{N}_.:/?&=%#@+-]*/gu, ""),
  );
}

// The dossier prints its address, and the article is looked for with selectors.
beforeAll(() => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  vi.stubGlobal("location", { origin: "https://example.org", pathname: "/" });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The table of a comparison and the chain above it. The rest asks for the width of the window. */
function Comparison({ event }: { readonly event: CrisisEvent }) {
  const comparison = comparisonOf(event, seeds);
  return (
    <>
      <TransmissionTree transmission={comparison.transmission} drawn />
      <CompareTable event={event} comparison={comparison} />
    </>
  );
}

const { data } = seeds;
const events = data.events.map(({ id }) => id);
const lane = data.kinds[0]?.id ?? "";
const parts = {
  "the top bar": [() => <TopBar>{null}</TopBar>, [{}]],
  "the lede": [() => <Lede />, [{}]],
  "the lanes": [() => <LaneSwitches />, [{}, { kinds: [lane] }]],
  "the kinds on a phone": [() => <KindChips />, [{}, { kinds: [lane] }]],
  "the list": [() => <EventList whole events={data.events} />, [{}]],
  "the dossier": [() => <Dossier />, events.map((event) => ({ event }))],
  "the steps of dates": [
    () => data.events.map(({ id, dating }) => <DatingStepsPanel key={id} dating={dating} />),
    [{}],
  ],
  "the articles": [() => <Reader />, data.documents.map(({ id }) => ({ document: id }))],
  "the page of articles": [() => <ArticlesPage />, [{}]],
  "the page of figures": [() => <FiguresPage />, [{}, { order: "date" }, { order: "article" }]],
  "the page of differences": [() => <ComparePage />, [{}]],
  "the comparisons of events": [
    () => data.events.map((event) => <Comparison key={event.id} event={event} />),
    [{}],
  ],
  "the page on the method": [() => <MethodPage />, [{}]],
} as const;

const FOREIGN: Readonly<Record<Digits, RegExp>> = { arab: /[0-9]/, latn: /[٠-٩٪٬٫]/ };

describe.each(["arab", "latn"] as const)("with the digits %s", (digits) => {
  test.each(Object.entries(parts))("%s has no others", (_, [part, views]) => {
    const words = views.flatMap((view) => ownWords(renderPage(part(), "ar", { ...view, digits })));
    expect(words.filter((each) => /\p{N}/u.test(each)).length).toBeGreaterThan(0);
    expect([...new Set(words.filter((each) => FOREIGN[digits].test(each)))]).toEqual([]);
  });
});

test.each(Object.entries(parts))(
  "with other months, %s names none of January",
  (_, [part, views]) => {
    const view = { months: "levant" } as const;
    const words = views.flatMap((each) => ownWords(renderPage(part(), "ar", { ...each, ...view })));
    expect(words.filter((each) => /يناير/.test(each))).toEqual([]);
  },
);

test("the marks of the drawing follow both, in their labels and names", () => {
  const { locale, words } = wordsIn("ar", "arab", "levant");
  const { lanes, marks, faceOf } = timelineModel(seeds, [], locale, words("common"));
  const written = [
    ...lanes.map(({ count }) => count),
    ...marks.flatMap(({ id }) => {
      const face = faceOf(id);
      return face ? [face.label + face.when + face.name] : [];
    }),
  ].map((each) => each.replaceAll(/«[^»]*»/g, ""));
  expect(written.filter((each) => /[٠-٩]/.test(each)).length).toBeGreaterThan(marks.length);
  expect(written.filter((each) => /[0-9]|يناير/.test(each))).toEqual([]);
});
