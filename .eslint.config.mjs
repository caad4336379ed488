import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Fences that types cannot see. Each message says what to do instead. */
const corePurity = [
  fence(
    "ThrowStatement",
    "The core does not throw: what is wrong with a sheet is a Finding (STYLE.md, rule 7).",
  ),
  fence(":function[async=true]", "The core is synchronous: read in a host, hand the data in (rule 3)."),
  fence("AwaitExpression", "The core is synchronous: read in a host, hand the data in (rule 3)."),
  fence("ForOfStatement[await=true]", "The core is synchronous: read in a host, hand the data in (rule 3)."),
  fence("Identifier[name='Promise']", "The core is synchronous: read in a host, hand the data in (rule 3)."),
  fence(
    "MemberExpression[object.name='Date'][property.name='now']",
    "The core has no clock: hand the day in as a value (rule 3).",
  ),
  fence(
    ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    "The core has no clock: hand the day in as a value (rule 3).",
  ),
  fence(
    "MemberExpression[object.name='Math'][property.name='random']",
    "The core gives the same for the same: hand chance in as a value (rule 3).",
  ),
];

const everywhere = [
  fence(
    "TSInterfaceDeclaration[id.name=/^I[A-Z]/]",
    "No I before an interface's name (STYLE.md, section 3).",
  ),
  fence("TSEnumDeclaration", "A union of texts says the same and needs no import."),
];

const batches = [
  fence(
    ":matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement) " +
      "CallExpression[callee.property.name='sync']",
    "No sync in a loop: each is a round trip to Excel. Load all, sync once (rule 9).",
  ),
];

const officeNames = ["Excel", "Office", "OfficeExtension"];
const officeOnly =
  "Only workbook/office and the entry files of taskpane and commands talk to Office (STYLE.md, section 2).";
const officeTypes = [fence(`TSQualifiedName[left.name=/^(${officeNames.join("|")})$/]`, officeOnly)];
const officeValues = officeNames.map((name) => ({ name, message: officeOnly }));

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", ".stryker-tmp/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { "react-hooks": hooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      ...hooks.configs["recommended-latest"].rules,
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // A port's method is async so that what it throws is a rejection, whether or not this host awaits.
      "@typescript-eslint/require-await": "off",
      "no-misleading-character-class": ["error", { allowEscape: true }],
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-globals": ["error", ...officeValues],
      "no-restricted-syntax": ["error", ...everywhere, ...officeTypes],
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "max-params": "off",
      "@typescript-eslint/max-params": ["error", { max: 3 }],
      "max-depth": ["error", 3],
    },
  },
  {
    files: ["src/core/**"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...officeTypes, ...corePurity] },
  },
  {
    files: ["src/workbook/office/**", "src/{taskpane,commands}/index.{ts,tsx}", "test/**"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": ["error", ...everywhere] },
  },
  {
    files: ["src/workbook/office/**"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...batches] },
  },
  {
    // Tests are read case by case, however many there are; and they may look where the product may not.
    files: ["test/**"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
      "no-console": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/max-params": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // The tools' own settings: Node, CommonJS.
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        __filename: "readonly",
        console: "readonly",
        performance: "readonly",
        globalThis: "readonly",
      },
    },
  },
);

function fence(selector, message) {
  return { selector, message };
}
