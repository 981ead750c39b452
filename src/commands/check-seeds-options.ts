import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { suggest } from "../compile/text/nearest.ts";

const OPTIONS = {
  json: { type: "boolean" },
  uncited: { type: "boolean" },
  help: { type: "boolean" },
} as const;

export const USAGE = `npm run check-seeds -- [folder] [--json] [--uncited]

  folder     a folder of seeds; by default "seeds" in this repository
  --json     one JSON object on standard output, for programs
  --uncited  the passages that no event cites, instead of the summary

Exit codes: 0 no problems; 1 problems, which are printed; 2 invalid arguments.`;

/** A parsed request. */
export interface CheckRequest {
  readonly help: boolean;
  readonly json: boolean;
  readonly uncited: boolean;
  /** As the user typed it, without trailing slashes. Problems show paths in this form. */
  readonly folder: string;
  /** The directory of the user, against which a relative folder is resolved. */
  readonly root: string;
}

/** The request, or the reason why the arguments are invalid. */
export type ParsedRequest =
  | { readonly ok: true; readonly request: CheckRequest }
  | { readonly ok: false; readonly message: string };

/**
 * The user's directory. `npm run` changes to the root of the package and passes the original
 * directory in INIT_CWD. Child processes inherit the variable, so it counts only if npm runs this
 * command.
 */
function userDirectory(env: NodeJS.ProcessEnv, cwd: string): string {
  return env.npm_lifecycle_event === "check-seeds" && env.INIT_CWD ? env.INIT_CWD : cwd;
}

/** The path from a directory to the seeds of this repository: "seeds", "../seeds". */
function ownSeeds(root: string): string {
  const path = fileURLToPath(new URL("../../seeds", import.meta.url));
  return (relative(root, path) || ".").replaceAll("\\", "/");
}

/** Parses the arguments of the command. Never throws. */
export function parseRequest(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  cwd: string = process.cwd(),
): ParsedRequest {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === "option");
  const known = Object.keys(OPTIONS);
  for (const { name, rawName, value } of given) {
    if (!known.includes(name)) {
      const hint = suggest(
        rawName,
        known.map((each) => `--${each}`),
      );
      return { ok: false, message: `${rawName} is not an option. ${hint}` };
    }
    if (value !== undefined) return { ok: false, message: `${rawName} takes no value.` };
  }
  if (positionals.length > 1) {
    const message = `One folder at a time; ${positionals.length} were named: ${positionals.join(", ")}.`;
    return { ok: false, message };
  }
  const root = resolve(userDirectory(env, cwd));
  const typed = positionals[0] ?? ownSeeds(root);
  if (typed === "") return { ok: false, message: "The name of the folder is empty." };
  const has = (option: keyof typeof OPTIONS) => given.some(({ name }) => name === option);
  const folder = typed.replace(/(?<=.)\/+$/, "");
  const request = { help: has("help"), json: has("json"), uncited: has("uncited"), folder, root };
  return { ok: true, request };
}
