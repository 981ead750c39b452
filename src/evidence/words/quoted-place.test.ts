import { expect, test } from "vitest";
import { quotedPlace } from "./quoted-place.ts";

function found(sentence: string, words: string): string | null {
  const place = quotedPlace(sentence, words);
  return place && sentence.slice(place.start, place.end);
}

test("finds quoted words together with their quotation marks, spaced or not", () => {
  expect(found("فيكون «أمس الجمعة» يوم 7", "أمس الجمعة")).toBe("«أمس الجمعة»");
  expect(found("« jeudi dernier » est le 6", "jeudi dernier")).toBe("« jeudi dernier »");
  expect(found("«\u00a0jeudi dernier\u00a0» est le 6", "jeudi dernier")).toBe(
    "«\u00a0jeudi dernier\u00a0»",
  );
});

test("leaves quotation marks that enclose more than the words", () => {
  expect(found("« vers jeudi dernier »", "jeudi dernier")).toBe("jeudi dernier");
});

test("finds nothing in a sentence in another language", () => {
  expect(found("« hier vendredi »", "أمس الجمعة")).toBeNull();
});
