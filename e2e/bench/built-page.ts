import { join } from "node:path";
import { build, preview } from "vite";

/** A built page and its server, which runs until `close`. */
export interface BuiltPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the page from a folder of seeds into another folder, as `npm run build` does, and serves it. */
export async function buildPage(seeds: string, folder: string): Promise<BuiltPage> {
  process.env.SEEDS = seeds;
  const outDir = join(folder, "dist");
  await build({ logLevel: "error", build: { outDir } });
  // Port 0 lets the system choose one.
  const server = await preview({ logLevel: "error", build: { outDir }, preview: { port: 0 } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error("The server has no address.");
  return { address, close: () => server.close() };
}
