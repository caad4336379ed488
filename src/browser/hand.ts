/** Gives a file to the user, as a download. */
export function hand(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has to begin before its address may go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
