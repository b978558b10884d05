import { ProgressBar } from "react-aria-components";

interface ProgressProps {
  readonly label: string;
  /** From 0 to 100; absent when the end is not known. */
  readonly percent?: number;
}

/** Drawn, since the policy allows no style attribute in the shell and widths differ. */
export function Progress({ label, percent }: ProgressProps) {
  return (
    <ProgressBar aria-label={label} isIndeterminate={percent === undefined} value={percent ?? 0}>
      <svg aria-hidden className="progress" preserveAspectRatio="none" viewBox="0 0 100 1">
        <rect className="rail" height="1" width="100" />
        <rect className="done" height="1" width={percent ?? 35} />
      </svg>
    </ProgressBar>
  );
}
