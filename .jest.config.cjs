/**
 * jest, through swc. `unit` runs in node (a test of the pane asks for jsdom in its first comment);
 * `browser` holds what needs the built dist/ and a real Chromium: test/browser/, and any *.dist.test.ts.
 */

// Packages that ship ES modules only, most of them under the browser edition's spreadsheet: jest must translate them.
const modulesOnly = [
  "@univerjs",
  "cjk-regex",
  "franc-min",
  "kdbush",
  "nanoid",
  "n-gram",
  "collapse-white-space",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

const shared = {
  rootDir: __dirname,
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  transform: {
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
          parser: { syntax: "typescript", tsx: true },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join("|")})/)`],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/empty-module.ts",
    "^lodash-es$": "lodash",
    // Its package.json names index.js for CommonJS, where the package has index.cjs.
    "^@univerjs/icons$": "<rootDir>/node_modules/@univerjs/icons/dist/esm/index.js",
  },
};

const needsDist = ["/test/browser/", "\\.dist\\.test\\.tsx?$"];

module.exports = {
  testTimeout: 30_000, // a slow machine is no failure
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: needsDist,
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts", "<rootDir>/test/**/*.dist.test.ts"],
      globalSetup: "<rootDir>/test/support/set-up.ts",
    },
  ],
};
