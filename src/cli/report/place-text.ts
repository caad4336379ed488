/** "Sheet1!B2", as Excel's own name box takes it: a sheet's name with other signs than letters and digits in quotes. */
export function placeText(sheet: string, address: string): string {
  const isBare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}[0-9]+$/.test(sheet);
  return `${isBare ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
