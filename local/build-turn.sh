# Sourced by the scripts that build in the checkout $root.

# One build at a time in this checkout, because two would write into the same folders. The lock belongs to the open file,
# which Maven inherits: while a Maven whose script was killed goes on building, the next build waits for it.
await_build_turn() {
  mkdir -p "$root/target"
  exec 9>"$root/target/.building"
  if command -v flock >/dev/null && ! flock -n 9; then
    echo "waiting for another build in this checkout to end" >&2
    flock 9
  fi
}

end_build_turn() {
  exec 9>&-
}
