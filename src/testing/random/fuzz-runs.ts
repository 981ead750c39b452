/** How many cases a property is tried with: few within `npm test`, many within `npm run fuzz`. */
export function runs(few: number, many: number): number {
  return import.meta.env.MODE === "fuzz" ? many : few;
}
