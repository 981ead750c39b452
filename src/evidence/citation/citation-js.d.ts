/** The package has no types. Only what the tests use is declared; the result is CSL-JSON. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: { chain(input: string, options: { forceType: string }): unknown };
  };
}

declare module "@citation-js/plugin-bibtex";
