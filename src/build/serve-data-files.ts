import type { Connect } from "vite";
import type { Compiled } from "../compile/compile-corpus.ts";
import { printProblems } from "../compile/problems/print-problems.ts";
import { dataFiles } from "../data-files/data-files.ts";

/** The folder of the data files, next to the page. */
export const DATA_FOLDER = "data";

/** The path within the data folder; null if the URL is malformed. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, "").slice(1));
  } catch {
    return null;
  }
}

/**
 * Serves the data files in development, compiled from the current seeds. Answers 500 with the
 * problems if the seeds have any, and 404 for unknown files.
 */
export function serveDataFiles(compile: () => Compiled): Connect.NextHandleFunction {
  return (request, response) => {
    const answer = (status: number, type: string, text: string) => {
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-cache" });
      response.end(text);
    };
    const plain = "text/plain; charset=utf-8";
    const compiled = compile();
    if (!compiled.ok) {
      answer(500, plain, printProblems(compiled.problems));
      return;
    }
    const path = pathOf(request.url ?? "/");
    const file = dataFiles(compiled.corpus).find((candidate) => candidate.path === path);
    if (file) answer(200, file.type, file.text);
    else answer(404, plain, "There is no such data file; README.txt lists them.\n");
  };
}
