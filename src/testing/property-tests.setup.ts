import fc from "fast-check";

/*
 * `npm test` uses a fixed seed, so that each run tries the same cases. `npm run fuzz` looks for new
 * ones.
 */
if (import.meta.env.MODE !== "fuzz") fc.configureGlobal({ seed: 20_220_107 });
