import type { Connect } from "vite";
import type { Compiled } from "../compile/compile-corpus.ts";
import { printProblems } from "../compile/problems/print-problems.ts";
import { dataFiles } from "../data-files/data-files.ts";

/** Where the data files stand beside the page. */
export const DATA_FOLDER = "data";

/** The path below the data folder that a request names; null of an address that is none. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, "").slice(1));
  } catch {
    return null;
  }
}

/**
 * Answers the development server's requests below the data folder, from the seeds as they are now. Seeds
 * with problems are answered with these and status 500, an unknown file with 404.
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
