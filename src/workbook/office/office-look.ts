/** The language Office shows its own menus in. */
export function officeLanguage(): "zh" | "en" {
  return /^zh\b/i.test(Office.context.displayLanguage) ? "zh" : "en";
}

/** Office's own colours, dark or light; light where it does not say. */
export function officeTheme(): "light" | "dark" {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  return background !== undefined && isDark(background) ? "dark" : "light";
}

/** Calls back when the user changes Office's colours, where Office tells. Gives the call that ends it. */
export function watchOfficeTheme(listener: (theme: "light" | "dark") => void): () => void {
  let isOn = true;
  const event = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
  if (event === undefined) return () => undefined;
  Office.context.document.addHandlerAsync(event, () => {
    if (isOn) listener(officeTheme());
  });
  return () => {
    isOn = false;
  };
}

/** "#RRGGBB". */
export function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((hex) =>
    parseInt(hex, 16),
  );
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}
