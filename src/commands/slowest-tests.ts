import type { JSONReport, JSONReportSuite } from "@playwright/test/reporter";
import type { JsonTestResults } from "vitest/node";

/**
 * A test that ran. Its time is that of the reports: Playwright's includes the fixtures, so the first test of a worker
 * includes the start of its browser.
 */
export interface TimedTest {
  readonly name: string;
  readonly seconds: number;
}

/** The tests of a report that Vitest's JSON reporter wrote. */
export function unitTests({ testResults }: Pick<JsonTestResults, "testResults">): TimedTest[] {
  return testResults.flatMap(({ name: path, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${path.replace(/^.*\/src\//, "src/")} › ${fullName}`,
      seconds: (duration ?? 0) / 1000,
    })),
  );
}

/** The tests of a report that Playwright's JSON reporter wrote. */
export function browserTests({ suites }: Pick<JSONReport, "suites">): TimedTest[] {
  const testsOf = (suite: JSONReportSuite): TimedTest[] => [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ projectName, results }) => ({
        name: `${projectName} › ${suite.file} › ${title}`,
        seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
      })),
    ),
    ...(suite.suites ?? []).flatMap(testsOf),
  ];
  return suites.flatMap(testsOf);
}

/** The tests that took longest, the longest first. */
export function slowest(tests: readonly TimedTest[], count: number): TimedTest[] {
  return [...tests].sort((a, b) => b.seconds - a.seconds).slice(0, count);
}
