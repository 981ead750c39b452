/** The number of cases per property: `few` in `npm test`, `many` in `npm run fuzz`. */
export function runs(few: number, many: number): number {
  return import.meta.env.MODE === "fuzz" ? many : few;
}
