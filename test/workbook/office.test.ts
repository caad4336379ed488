import { contract } from "./contract";
import { officeContractHost } from "./office-host";

contract("Excel LTSC 2021 (ExcelApi 1.14)", async () => officeContractHost({ excelApi: "1.14" }));
contract("Excel LTSC 2024 (ExcelApi 1.17)", async () => officeContractHost({ excelApi: "1.17" }));
contract("the oldest Excel we ask for (ExcelApi 1.13)", async () => officeContractHost({ excelApi: "1.13" }));
