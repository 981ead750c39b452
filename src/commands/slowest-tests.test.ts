import { expect, it } from "vitest";
import { browserTests, slowest, unitTests } from "./slowest-tests.ts";

const VITEST = {
  testResults: [
    {
      name: "/somewhere/src/domain/span.test.ts",
      assertionResults: [
        { fullName: "a span is whole", duration: 1500 },
        { fullName: "a span is empty", duration: null },
      ],
    },
  ],
} as unknown as Parameters<typeof unitTests>[0];

const PLAYWRIGHT = {
  suites: [
    {
      file: "list.spec.ts",
      specs: [],
      suites: [
        {
          file: "list.spec.ts",
          specs: [
            {
              title: "shows all events",
              tests: [
                { projectName: "phone-fr", results: [{ duration: 300 }, { duration: 2000 }] },
              ],
            },
          ],
        },
      ],
    },
  ],
} as unknown as Parameters<typeof browserTests>[0];

it("reads names and seconds from both reports, the slowest first", () => {
  const tests = [...unitTests(VITEST), ...browserTests(PLAYWRIGHT)];
  expect(slowest(tests, 2)).toEqual([
    { name: "phone-fr › list.spec.ts › shows all events", seconds: 2.3 },
    { name: "src/domain/span.test.ts › a span is whole", seconds: 1.5 },
  ]);
  expect(slowest(tests, 9)).toHaveLength(3);
});
