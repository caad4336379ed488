/** The two languages of the product; Chinese is the first and the default. */
export type Language = "zh" | "en";

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>;
