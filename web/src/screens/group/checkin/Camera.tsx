import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";
import { createScanner } from "./scanner";

const PAUSE_MILLIS = 250;

interface CameraProps {
  readonly isPaused: boolean;
  readonly onRead: (code: string) => void;
}

/** Looks for a code through the camera, where the device has one and the person allows it. */
export function Camera({ isPaused, onRead }: CameraProps) {
  const say = useTexts(messages);
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ isPaused, onRead });
  const [isRefused, setRefused] = useState(false);
  const hasCamera = typeof navigator.mediaDevices?.getUserMedia === "function";
  useEffect(() => {
    latest.current = { isPaused, onRead };
  });
  useEffect(() => {
    const { current: screen } = video;
    return hasCamera && screen ? watch(screen, latest, () => setRefused(true)) : undefined;
  }, [hasCamera]);
  if (!hasCamera || isRefused) {
    return <p className="quiet">{say(hasCamera ? "cameraRefused" : "noCamera")}</p>;
  }
  return <video aria-label={say("camera")} className="check-in-camera" muted playsInline ref={video} />;
}

/** Shows the camera and reads what it sees, until the returned act is called. A code is told again only once another was seen. */
function watch(screen: HTMLVideoElement, latest: { readonly current: CameraProps }, onRefused: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    signal.addEventListener("abort", () => stream.getTracks().forEach((track) => track.stop()));
    if (signal.aborted) {
      stream.getTracks().forEach((track) => track.stop());
      return;
    }
    screen.srcObject = stream;
    await screen.play();
    const scan = await createScanner();
    let before: string | undefined;
    while (!signal.aborted) {
      const code = latest.current.isPaused ? undefined : await scan(screen).catch(() => undefined);
      if (code !== undefined && code !== before && !signal.aborted) {
        before = code;
        latest.current.onRead(code);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
    }
  };
  start().catch(() => (signal.aborted ? undefined : onRefused()));
  return () => end.abort();
}
