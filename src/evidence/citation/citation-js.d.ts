/** The package carries no types. Of its answer the tests read the fields of CSL-JSON that they name. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: { chain(input: string, options: { forceType: string }): unknown };
  };
}

declare module "@citation-js/plugin-bibtex";
