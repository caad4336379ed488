import type { Layout } from "../layout";

/** The known forms. */
export const layouts: readonly Layout[] = [];
