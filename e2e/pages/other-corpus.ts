import type { Page } from "@playwright/test";
import { corpus } from "../corpus.ts";

type Data = typeof corpus.data;

/** Lets the page show the corpus with a change, as if the seeds had it: what they lack can be met so. */
export async function showChanged(
  page: Page,
  change: (data: Data) => Partial<Data>,
): Promise<void> {
  const changed = JSON.stringify({ ...corpus.data, ...change(corpus.data) });
  await page.route(/corpus-.*\.js$/, async (route) => {
    const response = await route.fetch();
    const exported = /export\s*\{\s*(\w+) as (\w+)\s*\}/.exec(await response.text());
    if (!exported) throw new Error("The build writes the corpus in another way.");
    const [, inside, outside] = exported;
    const body = `const ${inside} = JSON.parse(${JSON.stringify(changed)}); export { ${inside} as ${outside} };`;
    await route.fulfill({ response, body });
  });
}
