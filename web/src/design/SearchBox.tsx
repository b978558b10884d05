import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Input, SearchField } from "react-aria-components";
import "./searchBox.css";

const PAUSE_MILLIS = 300;

interface SearchBoxProps {
  readonly label: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Searches when the person has stopped typing, or at once by Enter. */
export function SearchBox({ label, text, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(text);
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  });
  useEffect(() => {
    if (typed.trim() === text) {
      return undefined;
    }
    const timer = setTimeout(() => search.current(typed.trim()), PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [typed, text]);
  return (
    <SearchField aria-label={label} className="search-box" onChange={setTyped} onSubmit={() => onSearch(typed.trim())} value={typed}>
      <Search aria-hidden size={20} />
      <Input placeholder={label} />
    </SearchField>
  );
}
