import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseRequest } from "./check-seeds-options.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

function requestOf(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = repository) {
  const parsed = parseRequest(args, env, cwd);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.request;
}

describe("the arguments of check-seeds", () => {
  it("keep the folder as typed, with options before or after it", () => {
    const options = { help: false, json: true, uncited: false };
    const request = { ...options, folder: "بذور أخرى", root: repository };
    expect(requestOf(["--json", "بذور أخرى/"])).toEqual(request);
    expect(requestOf(["بذور أخرى", "--json"])).toEqual(request);
    expect(requestOf(["/"]).folder).toBe("/");
    expect(requestOf(["--", "-odd"]).folder).toBe("-odd");
  });

  it("default to the seeds of this repository, from any working directory", () => {
    expect(requestOf([])).toMatchObject({ folder: "seeds", root: repository });
    expect(requestOf([], {}, `${repository}/src/compile`).folder).toBe("../../seeds");
    expect(requestOf([], {}, `${repository}/seeds`).folder).toBe(".");
  });

  it("resolve the folder against INIT_CWD only when npm runs this command", () => {
    const env = { INIT_CWD: "/home/user", npm_lifecycle_event: "check-seeds" };
    expect(requestOf(["mine"], env).root).toBe("/home/user");
    expect(requestOf(["mine"], { ...env, npm_lifecycle_event: "test" }).root).toBe(repository);
  });

  it.each([
    ["an unknown option", ["clean", "--jsn"], "--jsn is not an option. Did you mean `--json`?"],
    ["a short option", ["-j"], "-j is not an option. Known: --json, "],
    ["an option with a value", ["--json=yes"], "--json takes no value."],
    ["two folders", ["clean", "broken"], "One folder at a time; 2 were named: clean, broken."],
    ["an empty name", [""], "The name of the folder is empty."],
  ])("are rejected if invalid: %s", (_, args, says) => {
    const parsed = parseRequest(args);
    expect(parsed.ok ? "" : parsed.message).toContain(says);
  });
});
