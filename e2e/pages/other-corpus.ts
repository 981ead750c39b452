import type { Page } from "@playwright/test";
import { corpus } from "../corpus.ts";

type Data = typeof corpus.data;

/** Makes the next load show a changed corpus, for cases that the seeds do not have. Needs a fresh page. */
export async function showChanged(
  page: Page,
  change: (data: Data) => Partial<Data>,
): Promise<void> {
  const changed = JSON.stringify({ ...corpus.data, ...change(corpus.data) });
  await page.route(/corpus-.*\.js$/, async (route) => {
    const response = await route.fetch();
    const exported = /export\s*\{\s*(\w+) as (\w+)\s*\}/.exec(await response.text());
    if (!exported) throw new Error("The script of the corpus has no such export any more.");
    const [, inside, outside] = exported;
    const body = `const ${inside} = JSON.parse(${JSON.stringify(changed)}); export { ${inside} as ${outside} };`;
    await route.fulfill({ response, body });
  });
}
