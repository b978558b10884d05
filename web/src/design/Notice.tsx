import { CircleAlert, CircleCheck } from "lucide-react";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly kind?: "done" | "danger";
  readonly title: string;
  readonly children?: ReactNode;
}

/** What was done, or what is wrong and how to mend it. */
export function Notice({ kind = "done", title, children }: NoticeProps) {
  const Icon = kind === "danger" ? CircleAlert : CircleCheck;
  return (
    <div className={kind === "danger" ? "notice danger" : "notice"} role={kind === "danger" ? "alert" : "status"}>
      <Icon aria-hidden size={20} />
      <div className="notice-body">
        <strong>{title}</strong>
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}
