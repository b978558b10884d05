/** A QR code as one path of unit squares. */
export interface Pattern {
  readonly size: number;
  readonly path: string;
}

/** Around it, so that cameras find it. */
const BORDER = 4;

/**
 * Draws a text.
 *
 * @param encoding `alphanumeric` is smaller, and has capitals and digits alone
 */
export async function drawPattern(text: string, encoding: "alphanumeric" | "byte" = "alphanumeric"): Promise<Pattern> {
  const { default: encode } = await import("qr");
  const rows = encode(text, "raw", { encoding, ecc: "medium", border: BORDER });
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: squares.join("") };
}
