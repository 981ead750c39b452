import { describe, expect, it } from "vitest";
import { readCorpus } from "../build/read-corpus.ts";
import { Corpus } from "../domain/corpus.ts";
import { fixtureFolder } from "../testing/fixture.ts";
import { compileCorpus } from "./compile-corpus.ts";
import { printProblems } from "./problems/print-problems.ts";

function compileFixture() {
  const compiled = compileCorpus(fixtureFolder());
  if (!compiled.ok) throw new Error(printProblems(compiled.problems));
  return compiled.corpus;
}

describe("a valid corpus", () => {
  const corpus = compileFixture();

  it("gives every quote the exact words of its document", () => {
    const byId = new Corpus(corpus);
    expect(corpus.quotes.length).toBeGreaterThan(2);
    for (const { document, exact, span } of corpus.quotes) {
      expect(byId.document(document)?.text.slice(span.start, span.end)).toBe(exact);
    }
  });

  it("places every date expression inside its quote", () => {
    const byId = new Corpus(corpus);
    for (const { dating } of corpus.events) {
      const words = [dating.expression, ...dating.rejected.map(({ expression }) => expression)];
      for (const expression of words) {
        const quote = byId.quote(expression?.quote ?? "");
        const text = byId.document(expression?.document ?? "")?.text;
        expect(text?.slice(expression?.span.start, expression?.span.end)).toBe(expression?.exact);
        expect(expression?.span.start).toBeGreaterThanOrEqual(quote?.span.start ?? Infinity);
        expect(expression?.span.end).toBeLessThanOrEqual(quote?.span.end ?? -1);
      }
    }
  });

  it("sorts events by date and documents by publication, whatever the order of the seeds", () => {
    expect(corpus.events.map(({ id }) => id)).toEqual(["dike-breaks", "army-arrives"]);
    expect(corpus.documents.map(({ id }) => id)).toEqual(["gazette", "courier", "khabar"]);
  });

  it("keeps the text of articles unchanged and counts paragraphs from 1", () => {
    const [gazette] = corpus.documents;
    expect(gazette?.text).toContain("12\u00A0vermisten");
    expect(gazette?.paragraphs.map(({ role }) => role)).toEqual([
      "headline",
      "page-date",
      "body",
      "body",
      "body",
      "read-also",
    ]);
    for (const { span } of gazette?.paragraphs ?? []) {
      expect(gazette?.text.slice(span.start, span.end)).not.toMatch(/^\s|\n/);
    }
  });

  it("derives the direction of a document from its language", () => {
    expect(corpus.documents.map(({ direction }) => direction)).toEqual(["ltr", "ltr", "rtl"]);
  });

  it("accepts a notice of machine translation in another language", () => {
    const [gazette, , khabar] = corpus.documents;
    expect(gazette?.machineTranslation).toBeNull();
    const { exact = "", span, ...said } = khabar?.machineTranslation ?? {};
    expect(said).toEqual({ language: "en", direction: "ltr" });
    expect(khabar?.text.slice(span?.start, span?.end)).toBe(exact);
  });

  it("finds the words that point to a publisher, and accepts a note without words", () => {
    const [gazette, , khabar] = corpus.documents;
    expect(gazette?.publisherNote).toBeNull();
    const { words = null, reason } = khabar?.publisherNote ?? {};
    expect(words && khabar?.text.slice(words.span.start, words.span.end)).toBe("شهردار");
    expect(reason?.fr).toContain("maire");
    const bare = fixtureFolder({
      "documents/khabar.yaml": (text) => text.replace("  exact: شهردار\n  paragraph: 3\n", ""),
    });
    const compiled = compileCorpus(bare);
    expect(compiled.ok && compiled.corpus.documents[2]?.publisherNote).toEqual({
      reason,
      words: null,
    });
  });

  it("survives a round trip through JSON", () => {
    expect(JSON.parse(JSON.stringify(corpus))).toEqual(corpus);
  });
});

describe("problems", () => {
  it("are reported for all files in one run, sorted by file, line and column", () => {
    const compiled = compileCorpus(
      fixtureFolder({
        "events.yaml": (text) =>
          text
            .replace("exact: Het leger komt donderdag.", "exact: Het leger komt vrijdag.")
            .replace("kind: flood", "kind: floods")
            .replace("fr: La digue a cédé.", "fr: ''"),
        "corpus.yaml": (text) => text.replace("tone: ink", "tone: pink"),
        "documents/gazette.txt": (text) => `${text}.`,
        "documents/khabar.yaml": (text) => text.replace("2031-02-06]", "2031-02-30]"),
      }),
    );
    if (compiled.ok) throw new Error("The broken seeds compiled.");
    expect(compiled.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "seeds/corpus.yaml invalid-value",
      "seeds/documents/gazette.yaml text-changed",
      "seeds/documents/khabar.yaml invalid-date",
      "seeds/events.yaml quote-not-found",
      "seeds/events.yaml unknown-kind",
      "seeds/events.yaml empty-text",
    ]);
    const lines = compiled.problems.slice(3).map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it("do not cause others: an invalid record still counts as existing", () => {
    const compiled = compileCorpus(
      fixtureFolder({
        "corpus.yaml": (text) => text.replace("name: {ar: أوفردام,", "name: {"),
        "documents/khabar.yaml": (text) => text.replace("origin: khabar", "orign: khabar"),
      }),
    );
    const codes = compiled.ok ? [] : compiled.problems.map(({ code }) => code);
    expect(codes).toEqual(["missing-text", "missing-key", "unknown-key"]);
  });
});

describe("a reference to an unknown record", () => {
  it("does not suggest an invalid identifier", () => {
    const compiled = compileCorpus(
      fixtureFolder({
        "events.yaml": (text) =>
          text
            .replace("- id: army-gazette", "- id: Dike_gazete")
            .replace("quote: dike-gazette", "quote: dike-gazete"),
      }),
    );
    const problems = compiled.ok ? [] : compiled.problems;
    expect(problems.map(({ code }) => code)).toEqual(["invalid-id", "unknown-quote"]);
    expect(problems[1]?.hint).toContain("`dike-gazette`");
  });

  it("is not reported if the record has an invalid identifier", () => {
    const compiled = compileCorpus(
      fixtureFolder({
        "corpus.yaml": (text) => text.replace("- id: relief", "- id: Relief"),
        "documents/khabar.yaml": (text) => text.replace("id: khabar", "id: Khabar"),
      }),
    );
    const problems = compiled.ok ? [] : compiled.problems;
    expect(problems.map(({ code }) => code)).toEqual(["invalid-id", "invalid-id"]);
  });
});

describe("the seeds of this repository", () => {
  it("compile", () => {
    const compiled = compileCorpus(readCorpus("seeds"));
    expect(compiled.ok ? "" : printProblems(compiled.problems)).toBe("");
  });
});
