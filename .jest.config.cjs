/** jest: TypeScript through swc; node by default, a test of the pane asks for jsdom in its first comment. */
module.exports = {
  rootDir: __dirname,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": [
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
  transformIgnorePatterns: ["/node_modules/"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/empty-module.ts" },
};
