import { encodeQR } from "qr";

/** Light modules around the picture; the standard wants 4, readers do with less. */
const BORDER = 2;
const BRIGHT_ON_BLACK = "\x1b[97;40m";
const RESET = "\x1b[0m";

/**
 * `text` as a QR code for a terminal, two modules above each other per character.
 * @param colours say so that it is right on a light background too; otherwise a dark one is assumed
 */
export function qrPicture(text: string, colours: boolean): string {
  const dark = encodeQR(text, "raw", { ecc: "low", border: BORDER });
  const isLight = (x: number, y: number) => y < dark.length && !dark[y][x];
  let picture = "";
  for (let y = 0; y < dark.length; y += 2) {
    const row = dark[y].map((_, x) => " ▀▄█"[(isLight(x, y) ? 1 : 0) + (isLight(x, y + 1) ? 2 : 0)]).join("");
    picture += colours ? `${BRIGHT_ON_BLACK}${row}${RESET}\n` : `${row}\n`;
  }
  return picture;
}
