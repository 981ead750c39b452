import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seedFiles } from "../made-seeds.ts";
import { writeFiles } from "../write-files.ts";
import type { Measurement } from "./bench-one.ts";
import { benchSeeds } from "./bench-seeds.ts";

/*
 * The command `npm run bench`: shows whether time and memory grow in proportion to the documents.
 * The ratios should stay near 1. There is no threshold, because machines differ.
 */

const SIZES = [10, 100, 1000];

/** Measures one corpus in a process of its own. */
function measure(warm: string, folder: string): Measurement {
  const program = fileURLToPath(new URL("bench-one.ts", import.meta.url));
  const args = [
    "--expose-gc",
    "--max-old-space-size=8192",
    "--import",
    "tsx",
    program,
    warm,
    folder,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A table of totals, costs per document, and their ratio to the smallest corpus. */
function print(measurements: readonly Measurement[]): string {
  const [first] = measurements;
  const rows = measurements.map((each) => {
    const { documents } = each;
    const ofEach = (take: (of: Measurement) => number) => take(each) / documents;
    const ratio = (take: (of: Measurement) => number) =>
      (first ? (ofEach(take) * first.documents) / take(first) : 1).toFixed(2);
    const cells = [
      documents,
      each.compile.toFixed(2),
      (1000 * ofEach(({ compile }) => compile)).toFixed(1),
      ratio(({ compile }) => compile),
      (1000 * each.index).toFixed(0),
      (each.peak / 1e6).toFixed(0),
      (each.kept / 1e6).toFixed(1),
      (ofEach(({ kept }) => kept) / 1e3).toFixed(0),
      ratio(({ kept }) => kept),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| documents | compile, s | each, ms | ratio | index, ms | peak, MB | kept, MB | each, kB | ratio |",
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

const root = mkdtempSync(join(tmpdir(), "isnad-bench-"));
try {
  const write = (size: number) => {
    const folder = join(root, String(size));
    writeFiles(folder, seedFiles(benchSeeds(size)));
    return folder;
  };
  const warm = write(2);
  const measurements = SIZES.map((size) => measure(warm, write(size)));
  console.log(print(measurements));
} finally {
  rmSync(root, { recursive: true });
}
