import fc from "fast-check";

/*
 * What passed yesterday passes today: `npm test` tries the same cases each time. New ones are looked for by
 * `npm run fuzz`.
 */
if (import.meta.env.MODE !== "fuzz") fc.configureGlobal({ seed: 20_220_107 });
