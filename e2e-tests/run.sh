# Sourced by the scripts beside it: builds the client when it is missing or older than its sources, and runs a class of it.
here="$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$here")"
jar="$here/target/e2e-tests-0.1.0-SNAPSHOT.jar"
source "$root/local/build-turn.sh"

run() {
  if [ ! -e "$jar" ] || [ -n "$(find "$here/src/main" "$here/pom.xml" -newer "$jar" -print -quit)" ]; then
    await_build_turn
    (cd "$root" && mvn -q package -pl e2e-tests -am -Dmaven.test.skip=true -Dspotless.check.skip=true)
    end_build_turn
  fi
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -XX:TieredStopAtLevel=1 -Dfitconnect.root="$root" -cp "$jar" "$@"
}
