import type { ReactNode } from "react";
import "./badge.css";

interface BadgeProps {
  /** As it is seen, such as a number. */
  readonly short: string;
  /** What it means, for who does not see where it stands. */
  readonly children: ReactNode;
}

/** A small count at a place of the navigation. */
export function Badge({ short, children }: BadgeProps) {
  return (
    <span className="badge">
      <span aria-hidden>{short}</span>
      <span className="unseen">{children}</span>
    </span>
  );
}
