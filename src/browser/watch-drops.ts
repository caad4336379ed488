/** Takes files dropped anywhere on the page; tells while one is over it. Gives the call that ends it. */
export function watchDrops(onOver: (isOver: boolean) => void, onDrop: (file: File) => void): () => void {
  // Entering a child comes before leaving its parent: counting both tells whether the page was left.
  let depth = 0;
  const enter = (event: DragEvent) => {
    if (!hasFile(event)) return;
    depth += 1;
    onOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!hasFile(event)) return;
    depth = Math.max(0, depth - 1);
    if (depth === 0) onOver(false);
  };
  const over = (event: DragEvent) => {
    if (hasFile(event)) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    depth = 0;
    onOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onDrop(file);
  };
  const ears = { dragenter: enter, dragleave: leave, dragover: over, drop };
  for (const [name, ear] of Object.entries(ears)) window.addEventListener(name, ear as EventListener, true);
  return () => {
    for (const [name, ear] of Object.entries(ears))
      window.removeEventListener(name, ear as EventListener, true);
  };
}

function hasFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
