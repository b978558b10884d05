/** Finds the text of a QR code in what a video shows. */
export type Scanner = (video: HTMLVideoElement) => Promise<string | undefined>;

/** Of the browser's own detector, what is used here; not all browsers have one. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorKind {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const FORMAT = "qr_code";
/** A code fills much of the picture, and a phone looks several times a second. */
const WIDEST = 640;

/** The browser's detector where it knows QR codes, else a library's. */
export async function createScanner(): Promise<Scanner> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorKind };
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (BarcodeDetector && formats.includes(FORMAT)) {
    const detector = new BarcodeDetector({ formats: [FORMAT] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  return createLibraryScanner();
}

async function createLibraryScanner(): Promise<Scanner> {
  const { default: decode } = await import("qr/decode.js");
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (video) => {
    const scale = Math.min(1, WIDEST / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    context?.drawImage(video, 0, 0, canvas.width, canvas.height);
    const image = context?.getImageData(0, 0, canvas.width, canvas.height);
    return Promise.resolve(image && textOf(() => decode(image)));
  };
}

/** The library throws where it finds none. */
function textOf(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
