/** The percentile of the values, e.g. 95 for the value that 95 % of them do not exceed. */
function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))] ?? 0;
}

function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The greatest value; 0 if there is none. */
export function worst(values: readonly number[]): number {
  return Math.max(0, ...values);
}

/** Cells of a table: number of values, median, 95th percentile, worst, and ratio to the median of a calibration. */
export function cells(values: readonly number[], calibration: readonly number[]): string[] {
  const ratio = median(values) / median(calibration);
  return [
    String(values.length),
    median(values).toFixed(1),
    percentile(values, 95).toFixed(1),
    worst(values).toFixed(1),
    ratio.toFixed(2),
  ];
}

/** A Markdown table. The first column is aligned as text, the others as numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}
