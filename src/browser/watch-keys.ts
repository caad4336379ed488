/** Ctrl+S (⌘S) saves the workbook, not the page. Gives the call that ends it. */
export function watchKeys({ save }: { readonly save: () => void }): () => void {
  const listen = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    event.stopPropagation();
    save();
  };
  window.addEventListener("keydown", listen, true);
  return () => window.removeEventListener("keydown", listen, true);
}
