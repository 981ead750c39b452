import { join } from "node:path";
import { build, preview } from "vite";

/** A page that was built and is served, until it is closed. */
export interface BuiltPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the page of a folder of seeds as `npm run build` does, into a folder, and serves it. */
export async function buildPage(seeds: string, folder: string): Promise<BuiltPage> {
  process.env.SEEDS = seeds;
  const outDir = join(folder, "dist");
  await build({ logLevel: "error", build: { outDir } });
  // Port 0 lets the system choose one.
  const server = await preview({ logLevel: "error", build: { outDir }, preview: { port: 0 } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error("The page is not served.");
  return { address, close: () => server.close() };
}
