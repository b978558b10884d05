import type { ReactNode } from "react";
import { settleDone } from "../design";
import { useSessionEnd } from "./SessionEndContext";

/** A form of the page itself: the gateway leads over auth-service, which signs out everywhere. */
export function SignOut({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const end = useSessionEnd();
  const leave = () => {
    void settleDone(); // while the session lives
    end.leave();
  };
  return (
    <form action="/app/sign-out" method="post" onSubmit={leave}>
      <button className={className} type="submit">
        {children}
      </button>
    </form>
  );
}
