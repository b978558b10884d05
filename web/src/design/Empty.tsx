import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface EmptyProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
}

/** Says what will stand here and how it gets here. */
export function Empty({ icon: Icon, title, children, acts }: EmptyProps) {
  return (
    <section className="empty">
      <span className="empty-sign">
        <Icon aria-hidden size={30} strokeWidth={2.2} />
      </span>
      <h2>{title}</h2>
      <p>{children}</p>
      {acts ? <div className="inline">{acts}</div> : null}
    </section>
  );
}
