import type { Place } from "./circle";

const LOCATING_MILLIS = 15_000;

/** Where the device is; the browser asks the person. */
export function readPosition(): Promise<Place> {
  return new Promise((resolve, reject: (reason: Error) => void) => {
    if (!("geolocation" in navigator)) {
      reject(new Error("No geolocation"));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      ({ message }) => reject(new Error(message)),
      { enableHighAccuracy: true, timeout: LOCATING_MILLIS },
    );
  });
}
