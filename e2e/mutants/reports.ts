import { stripVTControlCharacters } from "node:util";

/** The test that failed and its message; null if all tests passed. `error` says why the run counts as neither. */
export type Answer =
  | { readonly foundBy: { readonly test: string; readonly message: string } | null }
  | { readonly error: string };

/** One test of a run. */
export interface TestRun {
  readonly name: string;
  readonly failed: boolean;
  /** The message of the failure; empty if it passed. */
  readonly message: string;
}

interface BrowserSuite {
  readonly title: string;
  readonly suites?: readonly BrowserSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly results: readonly {
        readonly status: string;
        readonly error?: { readonly message?: string };
      }[];
    }[];
  }[];
}

/** The fields of Playwright's JSON report that are read here. */
export interface BrowserReport {
  readonly suites: readonly BrowserSuite[];
  /** Errors that kept tests from running. */
  readonly errors: readonly { readonly message?: string }[];
}

/** The fields of Vitest's JSON report that are read here. */
export interface UnitReport {
  readonly testResults: readonly {
    /** The error that kept the file from loading; otherwise empty. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** Every run of every test in a suite, nested suites included. */
export function browserTests(
  { title, suites = [], specs = [] }: BrowserSuite,
  above = "",
): TestRun[] {
  const path = above ? `${above} › ${title}` : title;
  const own = specs.flatMap((spec) =>
    spec.tests.flatMap(({ projectName, results }) =>
      results.map(({ status, error }) => ({
        name: `[${projectName}] ${path} › ${spec.title}`,
        failed: status === "failed" || status === "timedOut",
        message: error?.message ?? "",
      })),
    ),
  );
  return [...own, ...suites.flatMap((suite) => browserTests(suite, path))];
}

/** Every test of a report. */
export function unitTests({ testResults }: UnitReport): TestRun[] {
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status, fullName, failureMessages }) => ({
      name: fullName.trim(),
      failed: status === "failed",
      message: failureMessages?.[0] ?? "",
    })),
  );
}

/** A browser that did not start or that crashed is no finding. */
const CRASH = /browserType\.launch|browser has been closed/;

/**
 * Judges a run. Only a named test that failed counts as a find; a build or a runner that failed does not. The reason of
 * an error is taken from `complaint`, the runner's own message, or else from the end of `output`.
 */
export function judge(
  ok: boolean,
  tests: readonly TestRun[],
  complaint: string | undefined,
  output: string,
): Answer {
  const failures = tests.filter(({ failed }) => failed);
  const found = failures.find(({ message }) => !CRASH.test(message));
  if (found) {
    const [message = ""] = stripVTControlCharacters(found.message).split("\n");
    return { foundBy: { test: found.name, message } };
  }
  const why = complaint ?? failures[0]?.message ?? output.trim().split("\n").slice(-6).join("\n");
  if (tests.length === 0) return { error: `No test ran. ${why}` };
  return ok ? { foundBy: null } : { error: why };
}
