/** The package carries no types. Of its parser's answer we read only what parse-edtf.ts checks itself. */
declare module "edtf" {
  /** The parts of an EDTF string; throws where it is none. */
  export function parse(text: string): unknown;
}
