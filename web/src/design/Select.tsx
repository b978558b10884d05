import { ChevronDown } from "lucide-react";
import { useId, type ReactNode } from "react";
import "./select.css";

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Options and groups of them. */
  readonly children: ReactNode;
  readonly hideLabel?: boolean;
}

/** The browser's own list: a wheel on a phone, letters and arrows at a desk. */
export function Select({ label, value, onChange, children, hideLabel = false }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label className={hideLabel ? "unseen" : undefined} htmlFor={id}>
        {label}
      </label>
      <span className="select">
        <select id={id} onChange={(event) => onChange(event.target.value)} value={value}>
          {children}
        </select>
        <ChevronDown aria-hidden size={18} />
      </span>
    </div>
  );
}
