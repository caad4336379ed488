import type { Layout } from "../layout";
import { ningxia2021 } from "./ningxia-2021";

/** The known forms; the first is inserted by default. */
export const layouts: readonly Layout[] = [ningxia2021];
