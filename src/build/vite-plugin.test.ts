import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, type HotPayload } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { dataFiles } from "../data-files/data-files.ts";
import { compiledFixture } from "../testing/compiled-corpora.ts";
import { FIXTURE } from "../testing/fixture.ts";
import { writeFiles } from "../testing/write-files.ts";
import { corpusModule, isnadCorpus } from "./vite-plugin.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "isnad-vite-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A project whose page logs its corpus. Its seeds are the fixture with some files changed. */
function project(name: string, changes: Readonly<Record<string, string>> = {}): string {
  const root = join(temporary, name);
  writeFiles(join(root, "seeds"), { ...FIXTURE, ...changes });
  writeFileSync(join(root, "main.js"), 'import data from "virtual:corpus"; export default data;');
  return root;
}

const BROKEN = FIXTURE["events.yaml"]?.replace("kind: relief", "kind: relif") ?? "";

describe("corpusModule", () => {
  it("evaluates to the corpus, whatever its texts contain", async () => {
    const hostile = [
      "</script><script>alert(1)</script>",
      "\u2028\u2029\\u0041\\\"'`$",
      "import.meta.env.MODE process.env.NODE_ENV __VITE_ASSET__ //# sourceMappingURL=x",
      "\uD800",
    ].join("\n");
    const corpus = { ...compiledFixture(), title: { ar: hostile, fr: hostile } };
    const root = project("hostile");
    const result = await build({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [
        {
          name: "hostile",
          resolveId: (id) => (id === "virtual:corpus" ? `\0${id}` : null),
          load: (id) => (id === "\0virtual:corpus" ? corpusModule(corpus) : null),
        },
      ],
      build: { lib: { entry: "main.js", formats: ["es"] }, write: false },
    });
    const [bundle] = [result].flat();
    const chunk = bundle && "output" in bundle ? bundle.output[0] : undefined;
    const url = `data:text/javascript,${encodeURIComponent(chunk?.code ?? "")}`;
    const loaded: unknown = (await import(/* @vite-ignore */ url)).default;
    expect(loaded).toEqual(corpus);
  });
});

describe("a build with problems", () => {
  it("prints all problems, exits with 1 and writes no page", () => {
    const root = project("broken", {
      "events.yaml": BROKEN,
      "documents/khabar.txt": `${FIXTURE["documents/khabar.txt"]}.`,
    });
    const out = join(root, "dist");
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["node_modules/vite/bin/vite.js", "build", "--outDir", out],
      {
        cwd: repository,
        encoding: "utf8",
        env: { ...process.env, SEEDS: join(root, "seeds"), NODE_ENV: "production" },
      },
    );
    const printed = stdout + stderr;
    expect(status).toBe(1);
    expect(printed).toMatch(/seeds\/documents\/khabar\.yaml:\d+:\d+ {2}text-changed/);
    expect(printed).toMatch(/seeds\/events\.yaml:2:9 {2}unknown-kind/);
    expect(printed).toContain("2 problems in 2 files");
    expect(printed).not.toMatch(/^ +at /m);
    expect(existsSync(out)).toBe(false);
  });
});

describe("a build without problems", () => {
  it("writes the same data files next to the page, whatever the working directory", async () => {
    const assetsOf = async (root: string) => {
      const result = await build({
        root,
        configFile: false,
        logLevel: "silent",
        plugins: [isnadCorpus()],
        build: { lib: { entry: "main.js", formats: ["es"] }, write: false },
      });
      const [bundle] = [result].flat();
      const outputs = bundle && "output" in bundle ? bundle.output : [];
      return outputs.flatMap((file) =>
        file.type === "asset" ? [[file.fileName, String(file.source)] as const] : [],
      );
    };
    const assets = await assetsOf(project("data-files"));
    const expected = dataFiles(compiledFixture()).map(
      ({ path, text }) => [`data/${path}`, text] as const,
    );
    expect(new Map(assets)).toEqual(new Map(expected));
    expect(await assetsOf(project("elsewhere/data-files"))).toEqual(assets);
  });
});

function developmentServer(root: string) {
  return createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [isnadCorpus()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
}

describe("the page of a build", () => {
  it("says in its head what the corpus is about, in both languages", async () => {
    const root = project("described");
    writeFileSync(join(root, "index.html"), '<script type="module" src="/main.js"></script>');
    const result = await build({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [isnadCorpus()],
      build: { write: false },
    });
    const [bundle] = [result].flat();
    const page =
      bundle &&
      "output" in bundle &&
      bundle.output.find(({ fileName }) => fileName === "index.html");
    const { title, question } = compiledFixture();
    const content = `${title.ar}: ${question.ar} · ${title.fr}\u00a0: ${question.fr}`;
    expect(page && page.type === "asset" && page.source).toContain(
      `<meta name="description" content="${content}">`,
    );
  });
});

describe("the development server", () => {
  it("serves data files from the current seeds", async () => {
    const root = project("dev-data");
    const vite = await developmentServer(root);
    const server = createHttpServer(vite.middlewares);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : address;
    const ask = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}/data/${path}`);
      const type = answer.headers.get("content-type");
      return { status: answer.status, type, text: await answer.text() };
    };
    try {
      expect(await ask("claims.csv?fresh")).toMatchObject({
        status: 200,
        type: expect.stringContaining("text/csv"),
        text: expect.stringContaining("dike-gazette"),
      });
      expect((await ask("%")).status).toBe(404);
      expect((await ask("seeds.yaml")).status).toBe(404);
      writeFileSync(join(root, "seeds/events.yaml"), BROKEN);
      expect(await ask("corpus.json")).toMatchObject({
        status: 500,
        text: expect.stringContaining("unknown-kind"),
      });
    } finally {
      server.close();
      await vite.close();
    }
  });

  it("shows problems with their place and reloads when they are fixed", async () => {
    const root = project("dev");
    const server = await developmentServer(root);
    const sent: HotPayload[] = [];
    const { client } = server.environments;
    client.hot.send = (payload: HotPayload | string) => {
      if (typeof payload === "object") sent.push(payload);
    };
    const next = async () => {
      await expect.poll(() => sent.length, { timeout: 20_000 }).toBeGreaterThan(0);
      return sent.splice(0).at(-1);
    };
    try {
      await expect
        .poll(() => Object.keys(server.watcher.getWatched()).length, { timeout: 20_000 })
        .toBeGreaterThan(2);
      expect((await client.transformRequest("virtual:corpus"))?.code).toContain("overdam-2031");

      writeFileSync(join(root, "seeds/events.yaml"), BROKEN);
      const problem = await next();
      expect(problem).toMatchObject({ type: "error", err: { loc: { line: 2, column: 9 } } });
      await expect(client.transformRequest("virtual:corpus")).rejects.toThrow("unknown-kind");

      writeFileSync(join(root, "seeds/events.yaml"), FIXTURE["events.yaml"] ?? "");
      expect(await next()).toMatchObject({ type: "full-reload" });
      expect((await client.transformRequest("virtual:corpus"))?.code).toContain("overdam-2031");

      writeFileSync(join(root, "seeds/documents/orphan.txt"), "Alleen\n");
      expect(await next()).toMatchObject({ type: "error" });

      rmSync(join(root, "seeds/documents/orphan.txt"));
      expect(await next()).toMatchObject({ type: "full-reload" });

      const added = new Promise((resolve) => server.watcher.once("add", resolve));
      mkdirSync(join(root, "seeds-old"));
      writeFileSync(join(root, "seeds-old/events.yaml"), BROKEN);
      expect(await added).toContain("seeds-old");
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(sent).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
