/** The package has no types. parse-edtf.ts checks the parts of the result that it uses. */
declare module "edtf" {
  /** Parses an EDTF string. Throws if it is invalid. */
  export function parse(text: string): unknown;
}
