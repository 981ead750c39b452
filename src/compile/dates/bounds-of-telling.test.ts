import { describe, expect, it } from "vitest";
import { markOf } from "../../domain/dates/mark-day.ts";
import { compiled } from "../../testing/compiled-corpora.ts";
import { DATED_FIXTURE } from "../../testing/dated-fixture.ts";
import { fixtureFolder } from "../../testing/fixture.ts";
import { checkInvariants } from "../invariants/invariants.ts";

/** The event `rumour` of the dated fixture, with another dating and another publication date. */
function rumour(dating: string, hedge = "") {
  const corpus = compiled(
    fixtureFolder({
      ...DATED_FIXTURE,
      "corpus.yaml": (text) => text.replace("2031-02-03/2031-02-06", "2031-02-03/2031-02-07"),
      "events.yaml": (DATED_FIXTURE["events.yaml"] ?? "")
        .replace("  dating: {}", `  dating: ${dating}`)
        .replace("    attestedBy: bulletin\n", ""),
      "documents/bulletin.yaml": `${DATED_FIXTURE["documents/bulletin.yaml"]}${hedge}`,
    }),
  );
  expect(checkInvariants(corpus)).toEqual([]);
  const found = corpus.events.find(({ id }) => id === "rumour");
  if (!found) throw new Error("the fixture has changed");
  return found.dating;
}

const ABOUT = '  hedge: "~"\n  reasoning: {ar: نحو ذلك., fr: Vers ce jour.}\n';

describe("an event that only its telling bounds", () => {
  it("is not after the article", () => {
    expect(rumour("{}").edtf).toBe("[..2031-02-05]");
  });

  it("may be a day later than an article of about that day, and is marked on the article's", () => {
    const dating = rumour("{}", ABOUT);
    expect(dating.edtf).toBe("[..2031-02-06]");
    expect(markOf(dating)).toBe("2031-02-05");
    const before = rumour("{links: [{relation: before, document: bulletin}]}", ABOUT);
    expect(before.edtf).toBe("[..2031-02-06]");
  });
});

describe("a link to the day of an expression", () => {
  const link = (relation: string) =>
    `{links: [{relation: ${relation}, expression: {quote: reported-bulletin-warned, exact: 3 February}}]}`;

  it.each([
    ["before", "[..2031-02-03]"],
    ["after", "[2031-02-03..2031-02-05]"],
    ["simultaneous", "2031-02-03"],
  ])("%s bounds the date by the day that the words name", (relation, edtf) => {
    const { edtf: computed, steps, expression } = rumour(link(relation));
    expect(computed).toBe(edtf);
    expect(expression?.exact).toBe("3 February");
    expect(steps[0]).toMatchObject({
      rule: "bound",
      relation,
      document: "bulletin",
      target: { form: "day", day: "2031-02-03" },
    });
  });
});
