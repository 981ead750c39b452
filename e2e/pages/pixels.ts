import type { Locator, Page } from "@playwright/test";

/**
 * The elements (their `data-id`) none of whose pixels reaches a contrast with the ground, which is the most common
 * colour of the area. The contrast is that of WCAG: 1.4.11 asks for 3 for graphics that must be understood.
 * `hidden` are parts of the elements that do not count, such as their words.
 */
export async function faintElements(
  area: Locator,
  elements: Locator,
  hidden: Locator,
  contrast: number,
): Promise<string[]> {
  const show = (visibility: "hidden" | "") =>
    hidden.evaluateAll((parts: HTMLElement[], value) => {
      for (const { style } of parts) style.visibility = value;
    }, visibility);
  await show("hidden");
  const picture = (await area.screenshot()).toString("base64");
  await show("");
  const frame = await area.boundingBox();
  if (!frame) throw new Error("The area is not there.");
  return elements.evaluateAll(
    async (found, { picture, frame, contrast }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("No canvas.");
      context.drawImage(image, 0, 0);

      const light = (value: number) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      const luminance = (red = 0, green = 0, blue = 0) =>
        0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
      const pixelsOf = (left: number, top: number, width: number, height: number) => {
        const { data } = context.getImageData(left, top, width, height);
        return Array.from({ length: data.length / 4 }, (_, index) =>
          luminance(data[4 * index], data[4 * index + 1], data[4 * index + 2]),
        );
      };
      const counts = new Map<number, number>();
      for (const pixel of pixelsOf(0, 0, image.width, image.height)) {
        counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      }
      const [[ground = 0] = []] = [...counts].sort(([, a], [, b]) => b - a);
      const isFaint = (element: Element) => {
        const box = element.getBoundingClientRect();
        const left = Math.max(box.left - frame.x, 0);
        const top = Math.max(box.top - frame.y, 0);
        const width = Math.min(box.right - frame.x, frame.width) - left;
        const height = Math.min(box.bottom - frame.y, frame.height) - top;
        // Outside the area.
        if (width < 1 || height < 1) return false;
        return !pixelsOf(left, top, width, height).some((pixel) => {
          const [dark, bright] = pixel < ground ? [pixel, ground] : [ground, pixel];
          return (bright + 0.05) / (dark + 0.05) >= contrast;
        });
      };
      return found
        .filter(isFaint)
        .map(
          (element) => (element instanceof HTMLElement && element.dataset.id) || element.tagName,
        );
    },
    { picture, frame, contrast },
  );
}

/** How many pixels of two pictures (PNG, base64) of one size differ visibly, not only in the smoothing of edges. */
export async function differingPixels(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!a || !b || a.length !== b.length) throw new Error("The pictures differ in size.");
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        const apart = [0, 1, 2].map((channel) =>
          Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)),
        );
        if (Math.max(...apart) > 40) count += 1;
      }
      return count;
    },
    [one, other],
  );
}
