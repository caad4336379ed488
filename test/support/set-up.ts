import { buildDist } from "./build-dist";
import { provideBrowser } from "./provide-browser";

/** Before the first test of the `browser` project: a browser, a font, and dist/ built of what stands here. */
export default function setUp(): void {
  try {
    provideBrowser();
    buildDist();
  } catch (error) {
    // jest prints the stack of what is thrown here; the message says it all.
    if (error instanceof Error) error.stack = error.message;
    throw error;
  }
}
