import { setTimeout } from "node:timers/promises";
import { readCorpus } from "../../build/read-corpus.ts";
import { compileCorpus } from "../../compile/compile-corpus.ts";
import { printProblems } from "../../compile/problems/print-problems.ts";
import { Corpus } from "../../domain/corpus.ts";

/*
 * One measurement, in a process of its own so that nothing else is in its memory: `bench.ts` starts it with
 * --expose-gc, a small folder to warm up with and the folder to measure, and reads what it prints as JSON.
 */

/** What one compilation took. Seconds of the processor, which other programs do not lengthen; bytes. */
export interface Measurement {
  readonly documents: number;
  readonly compile: number;
  /** To index the corpus as the page does. */
  readonly index: number;
  /** The most that the process held beyond what it held before. */
  readonly peak: number;
  /** Heap that the compiled corpus keeps. */
  readonly kept: number;
}

/** The program itself is compiled when it first runs; that is no cost of the documents. */
const WARM_UP = 10;
/** Of several runs the shortest counts. A large corpus is compiled once. */
const ROUNDS = (documents: number) => Math.max(1, Math.round(200 / documents));

async function heap(): Promise<number> {
  // What the last frame of the stack held is free only in the next turn.
  await setTimeout(1);
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Seconds that the processor worked for this process, on all its threads. */
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
