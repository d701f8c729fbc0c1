# Sourced by start and verify, from the top of the clone: what is built and provisioned when it is not there or older
# than its sources.

# newer FILE PATHS…: is anything under the paths newer than the file?
newer() {
  local stamp=$1; shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" -type f -not -path '*/target/*' -print -quit)" ]
}

provision() {
  newer target/server.stamp pom.xml config/wildfly || return 0
  echo "provisioning the server (the first time it is downloaded) …"
  mkdir -p target
  mvn -B -q -N -Pserver package > target/provision.log 2>&1 || { tail -30 target/provision.log >&2; echo "provisioning failed" >&2; return 1; }
  touch target/server.stamp
}

build() {
  provision || return 1
  newer target/build.stamp pom.xml ejb web ear config || return 0
  echo "building (the first time the libraries are downloaded) …"
  local started; started=$(mktemp)
  mvn -B -q -DskipTests package > target/build.log 2>&1 || { tail -30 target/build.log >&2; rm -f "$started"; echo "the build failed" >&2; return 1; }
  touch -r "$started" target/build.stamp
  rm -f "$started"
}

migrate() {
  java -cp "ejb/target/fuwubao-ejb-1.0-SNAPSHOT.jar:ejb/target/migration-lib/*" org.fuwubao.migration.Migration
}
