import { setTimeout } from "node:timers/promises";
import { readCorpus } from "../../build/read-corpus.ts";
import { compileCorpus } from "../../compile/compile-corpus.ts";
import { printProblems } from "../../compile/problems/print-problems.ts";
import { Corpus } from "../../domain/corpus.ts";

/*
 * Measures one corpus. `bench.ts` starts it in a process of its own with --expose-gc, so that the
 * memory contains nothing else, and passes a small folder for the warm-up and the folder to
 * measure. It prints JSON.
 */

/**
 * The cost of one compilation. Times are seconds of CPU, which other processes do not affect; sizes
 * are bytes.
 */
export interface Measurement {
  readonly documents: number;
  readonly compile: number;
  /** Time to build the indexes of `Corpus`, as the page does. */
  readonly index: number;
  /** Peak memory above the level before the compilation. */
  readonly peak: number;
  /** Heap that the compiled corpus occupies. */
  readonly kept: number;
}

/** Runs before the measurement, so that it does not include the JIT compilation of the program. */
const WARM_UP = 10;
/** The fastest of several runs counts. A large corpus is compiled once. */
const ROUNDS = (documents: number) => Math.max(1, Math.round(200 / documents));

async function heap(): Promise<number> {
  // Objects of the last stack frame can only be collected in the next turn.
  await setTimeout(1);
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** CPU seconds of this process, on all threads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function compile(folder: string) {
  const start = processorTime();
  const compiled = compileCorpus(readCorpus(folder));
  const time = processorTime() - start;
  if (!compiled.ok) throw new Error(printProblems(compiled.problems.slice(0, 3)));
  return { time, data: compiled.corpus };
}

async function measure(warm: string, folder: string): Promise<Measurement> {
  for (let round = 0; round < WARM_UP; round += 1) compile(warm);
  const heapBefore = await heap();
  const peakBefore = process.resourceUsage().maxRSS;
  const { time, data } = compile(folder);
  const peak = (process.resourceUsage().maxRSS - peakBefore) * 1024;
  const kept = (await heap()) - heapBefore;
  const times = [time];
  const documents = data.documents.length;
  while (times.length < ROUNDS(documents)) times.push(compile(folder).time);
  const before = processorTime();
  new Corpus(data).quotesIn("");
  const index = processorTime() - before;
  return { documents, compile: Math.min(...times), index, peak, kept };
}

const [warm, folder] = process.argv.slice(2);
if (warm === undefined || folder === undefined) throw new Error("Name two folders of seeds.");
console.log(JSON.stringify(await measure(warm, folder)));
