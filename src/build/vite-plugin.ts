import { resolve, sep } from "node:path";
import { inspect } from "node:util";
import type { ErrorPayload, HtmlTagDescriptor, Plugin, ViteDevServer } from "vite";
import { type Compiled, compileCorpus } from "../compile/compile-corpus.ts";
import { printProblems } from "../compile/problems/print-problems.ts";
import type { Problem } from "../compile/problems/problem.ts";
import { dataFiles } from "../data-files/data-files.ts";
import type { CorpusData } from "../domain/corpus.ts";
import { readCorpus } from "./read-corpus.ts";
import { DATA_FOLDER, serveDataFiles } from "./serve-data-files.ts";

const NAME = "isnad-corpus";
const MODULE = "virtual:corpus";
const RESOLVED = `\0${MODULE}`;

/**
 * The corpus as a module. JSON.parse of a string starts faster than an object literal, and no text
 * of an article can end up as code. U+2028 and U+2029 are escaped for tools older than ES2019.
 */
export function corpusModule(corpus: CorpusData): string {
  const literal = JSON.stringify(JSON.stringify(corpus))
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `export default JSON.parse(${literal});`;
}

/**
 * Vite's command line prints errors with `inspect`. The report of problems needs no stack trace.
 */
class SeedError extends Error {
  constructor(problems: readonly Problem[]) {
    super(`\n${printProblems(problems)}\n`);
    this.stack = "";
  }

  [inspect.custom](): string {
    return this.message;
  }
}

/** The payload for Vite's error overlay: all problems, and the location of the first. */
function toPayload(problems: readonly Problem[], root: string): ErrorPayload {
  const [first] = problems;
  const loc = first && { file: resolve(root, first.file), line: first.line, column: first.column };
  const err = {
    message: `\n${printProblems(problems)}`,
    stack: "",
    plugin: NAME,
    ...(loc && { loc }),
  };
  return { type: "error", err };
}

/** The description in the head of the page: what the corpus is about, in both languages. */
function descriptionOf({ title, question }: CorpusData): HtmlTagDescriptor {
  const content = `${title.ar}: ${question.ar} · ${title.fr}\u00a0: ${question.fr}`;
  return { tag: "meta", attrs: { name: "description", content }, injectTo: "head" };
}

/**
 * Provides `virtual:corpus`, compiled from a folder of seeds. A build with problems prints them
 * all, exits with code 1 and writes no page; otherwise it also writes the data files. The
 * development server compiles again when a seed changes. It shows problems in the overlay until
 * they are fixed.
 */
export function isnadCorpus({ folder = "seeds" }: { readonly folder?: string } = {}): Plugin {
  let root = process.cwd();
  /** The result of the check before the build, to be used once by `load`. */
  let checked: Compiled | null = null;
  /** The corpus of the page that is being bundled. */
  let bundled: CorpusData | null = null;
  const compile = (): Compiled => compileCorpus(readCorpus(folder, root));

  const watch = (server: ViteDevServer) => {
    const home = resolve(root, folder);
    let timer: NodeJS.Timeout | undefined;
    const recompile = () => {
      const compiled = compile();
      const { client } = server.environments;
      const module = client.moduleGraph.getModuleById(RESOLVED);
      if (module) client.moduleGraph.invalidateModule(module);
      if (compiled.ok) {
        client.hot.send({ type: "full-reload" });
        return;
      }
      server.config.logger.error(printProblems(compiled.problems));
      client.hot.send(toPayload(compiled.problems, root));
    };
    server.watcher.add(home);
    server.watcher.on("all", (_event, path) => {
      if (!`${resolve(path)}${sep}`.startsWith(`${home}${sep}`)) return;
      // Editors save in several steps, and Git changes many files at once: wait and answer once.
      clearTimeout(timer);
      timer = setTimeout(recompile, 50);
    });
  };

  return {
    name: NAME,
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      watch(server);
      server.middlewares.use(`/${DATA_FOLDER}`, serveDataFiles(compile));
    },
    // Runs before bundling and outside Rolldown, which would add a stack trace to the report.
    buildApp: {
      order: "pre",
      handler() {
        checked = compile();
        return checked.ok ? Promise.resolve() : Promise.reject(new SeedError(checked.problems));
      },
    },
    resolveId: {
      filter: { id: new RegExp(`^${MODULE}$`) },
      handler: () => RESOLVED,
    },
    load: {
      filter: { id: new RegExp(`^${RESOLVED}$`) },
      handler() {
        const compiled = checked ?? compile();
        checked = null;
        if (compiled.ok) {
          bundled = compiled.corpus;
          return corpusModule(bundled);
        }
        const { err } = toPayload(compiled.problems, root);
        throw Object.assign(new Error(err.message), err);
      },
    },
    // What a shared link shows of the page.
    transformIndexHtml: () => (bundled ? [descriptionOf(bundled)] : []),
    generateBundle() {
      for (const { path, text } of bundled ? dataFiles(bundled) : []) {
        this.emitFile({ type: "asset", fileName: `${DATA_FOLDER}/${path}`, source: text });
      }
    },
  };
}
