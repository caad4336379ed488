import type { Layout } from "../layout";
import { central2015 } from "./central-2015";
import { central2021 } from "./central-2021";
import { guyuan2022 } from "./guyuan-2022";
import { ningxia2021 } from "./ningxia-2021";
import { ningxiaSystem } from "./ningxia-system";

/** The known forms; the first is inserted by default. */
export const layouts: readonly Layout[] = [ningxia2021, guyuan2022, ningxiaSystem, central2015, central2021];
