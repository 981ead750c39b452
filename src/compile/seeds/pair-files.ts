import { fileProblem, type Report } from "../problems/problem.ts";
import type { TextFile } from "./decode-file.ts";

/** The seed files outside `documents/`. */
const LISTS = ["corpus.yaml", "events.yaml", "figures.yaml", "disagreements.yaml"];

/** Reports articles without annotation and annotations without article, at the file that exists. */
export function reportOrphans(files: ReadonlyMap<string, TextFile>, report: Report) {
  for (const { name, path } of files.values()) {
    const inDocuments = name.startsWith("documents/");
    const companion = name.endsWith(".txt")
      ? name.replace(/txt$/, "yaml")
      : name.replace(/yaml$/, "txt");
    if (!inDocuments && !LISTS.includes(name)) {
      const hint = `The seeds are ${LISTS.join(", ")} and the files in documents/. Rename or move it.`;
      report(fileProblem("file-unexpected", path, "Nothing reads this file.", hint));
    } else if (inDocuments && !/\.(txt|yaml)$/.test(name)) {
      const hint =
        "Files in documents/ end with .txt (the article) or .yaml (its annotation), in lower case.";
      report(fileProblem("file-unexpected", path, "Nothing reads this file.", hint));
    } else if (inDocuments && !files.has(companion)) {
      const shown = companion.slice("documents/".length);
      report(
        name.endsWith(".txt")
          ? fileProblem(
              "annotation-missing",
              path,
              `This article has no annotation: ${shown} is missing.`,
              `Write ${shown} next to it, or move the article away.`,
            )
          : fileProblem(
              "article-missing",
              path,
              `This annotation has no article: ${shown} is missing.`,
              `Put ${shown} next to it, unchanged as collected, with the same base name.`,
            ),
      );
    }
  }
}
