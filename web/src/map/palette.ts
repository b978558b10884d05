export interface MapPalette {
  readonly water: string;
  readonly land: string;
  readonly border: string;
  readonly grid: string;
  readonly label: string;
  readonly halo: string;
  readonly casing: string;
}

const LIGHT: MapPalette = { water: "#cfe2ea", land: "#eef2ee", border: "#b3c2bb", grid: "#dbe4df", label: "#43534c", halo: "#f7faf8", casing: "#ffffff" };
const DARK: MapPalette = { water: "#0b1b22", land: "#161e1b", border: "#3c4c46", grid: "#222d29", label: "#b5c4be", halo: "#0e1412", casing: "#050807" };

const system = "(prefers-color-scheme: dark)";

/** MapLibre knows no custom properties, so the map's colours stand here for both themes. */
export function mapPalette(): MapPalette {
  const chosen = document.documentElement.dataset.theme;
  return (chosen ? chosen === "dark" : window.matchMedia(system).matches) ? DARK : LIGHT;
}

export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const query = window.matchMedia(system);
  query.addEventListener("change", listener);
  return () => {
    observer.disconnect();
    query.removeEventListener("change", listener);
  };
}
