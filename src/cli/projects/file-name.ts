const longest = 80;
/** Windows keeps these names for devices, with any extension. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** A file name made of a text out of a list: nothing in it leads out of the folder or is forbidden on any system. */
export function fileNameOf(text: string, fallback: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, "_")
    .replace(/^[\s.]+/, "");
  const name = [...plain]
    .slice(0, longest)
    .join("")
    .replace(/[\s.]+$/, "");
  if (name === "") return fallback;
  return reserved.test(name) ? `_${name}` : name;
}
