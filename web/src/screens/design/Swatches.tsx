const COLOURS = ["ground", "card", "well", "text", "quiet", "line", "edge", "accent", "accent-strong", "spark", "danger", "notice-ground"];

export function Swatches() {
  return (
    <ul className="swatches">
      {COLOURS.map((colour) => (
        <li key={colour}>
          <span aria-hidden className={`swatch swatch-${colour}`} />
          <code>{`--${colour}`}</code>
        </li>
      ))}
    </ul>
  );
}
