/** Makes TypeScript know style sheets before the first `next build` has written `next-env.d.ts`. */
/// <reference types="next" />
