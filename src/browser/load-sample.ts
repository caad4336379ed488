/** The sample workbook that lies beside the page; undefined where it cannot be had. */
export async function loadSample(): Promise<
  { readonly name: string; readonly bytes: Uint8Array } | undefined
> {
  // A page that was opened from the disk may ask for nothing.
  if (window.location.protocol === "file:") return undefined;
  try {
    const response = await fetch("assets/sample.xlsx");
    if (!response.ok) return undefined;
    return { name: "示例.xlsx", bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return undefined;
  }
}
