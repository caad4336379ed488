/** Gives a file to the user, as a download. */
export function hand(name: string, bytes: Uint8Array): void {
  // Of a type of its own the browser might give it another ending.
  const type = "application/octet-stream";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has to begin before its address may go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
