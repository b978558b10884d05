import { WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTexts } from "../text/messages";
import { messages } from "./messages";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

export function OfflineBanner() {
  const say = useTexts(messages);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {isOnline ? null : (
        <p className="offline">
          <WifiOff aria-hidden size={18} />
          {say("offline")}
        </p>
      )}
    </div>
  );
}
