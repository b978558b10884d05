import { WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { reach } from "../session/reach";
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

/** Says that what is shown was loaded before: there is no network, or the house does not answer. */
export function OfflineBanner() {
  const say = useTexts(messages);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const showsKept = useSyncExternalStore(reach.subscribe, reach.showsKept);
  return (
    <div role="status">
      {isOnline && !showsKept ? null : (
        <p className="offline">
          <WifiOff aria-hidden size={18} />
          {say(isOnline ? "outOfReach" : "offline")}
        </p>
      )}
    </div>
  );
}
