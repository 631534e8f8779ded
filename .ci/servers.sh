#!/usr/bin/env bash
# Starts a PostgreSQL and a Redis server for the tests, on the loopback interface, with data in a temporary directory,
# and prints how to reach them: eval "$(.ci/servers.sh)". "servers.sh stop" ends them. Installs them from Debian's
# packages where that can be done; what cannot be had is left out with a word on stderr, never a failure.
set -uo pipefail

dir="${LAYER_SERVERS_DIR:-${TMPDIR:-/tmp}/layer-servers}"
say() { printf 'servers.sh: %s\n' "$*" >&2; }
pg_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
free_port() {
  local port
  for _ in 1 2 3 4 5 6 7 8 9; do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

if [ "${1:-}" = stop ]; then
  bin="$(pg_bin)"
  [ -d "$dir/postgres" ] && as_postgres "$bin/pg_ctl" -D "$dir/postgres" -m immediate stop >/dev/null 2>&1
  [ -f "$dir/redis.pid" ] && kill "$(cat "$dir/redis.pid")" 2>/dev/null
  rm -rf "$dir"
  exit 0
fi

missing=()
[ -n "$(pg_bin)" ] || missing+=(postgresql)
command -v redis-server >/dev/null 2>&1 || missing+=(redis-server)
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    { timeout 120 apt-get update -qq && timeout 300 apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
      >/dev/null 2>&1 || say "cannot install ${missing[*]}: its tests will be skipped"
  else
    say "${missing[*]} not installed: its tests will be skipped"
  fi
fi
mkdir -p "$dir" && chmod 755 "$dir"

bin="$(pg_bin)"
if [ -n "$bin" ]; then
  if [ ! -f "$dir/postgres.port" ] || ! as_postgres "$bin/pg_ctl" -D "$dir/postgres" status >/dev/null 2>&1; then
    rm -rf "$dir/postgres" "$dir/postgres.port"
    port="$(free_port)"
    mkdir -p "$dir/postgres" && { [ "$(id -u)" != 0 ] || chown postgres "$dir/postgres"; }
    if (cd / && as_postgres "$bin/initdb" -D "$dir/postgres" -A trust -U postgres --locale=C -E UTF8 &&
      as_postgres "$bin/pg_ctl" -D "$dir/postgres" -w -t 60 -l "$dir/postgres/log" \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=16MB" start) \
      >/dev/null 2>&1; then
      echo "$port" >"$dir/postgres.port"
    else
      say "cannot start PostgreSQL: its tests will be skipped"
    fi
  fi
  [ -f "$dir/postgres.port" ] &&
    echo "export LAYER_POSTGRES_URL=postgres://postgres@127.0.0.1:$(cat "$dir/postgres.port")/postgres"
fi

if command -v redis-server >/dev/null 2>&1; then
  if [ ! -f "$dir/redis.port" ] || ! redis-cli -p "$(cat "$dir/redis.port")" ping >/dev/null 2>&1; then
    rm -rf "$dir/redis" "$dir/redis.port"
    mkdir -p "$dir/redis"
    port="$(free_port)"
    if redis-server --bind 127.0.0.1 --port "$port" --dir "$dir/redis" --daemonize yes --pidfile "$dir/redis.pid" \
      --logfile "$dir/redis/log" --appendonly yes --appendfsync always --save '' >/dev/null 2>&1; then
      for _ in $(seq 50); do redis-cli -p "$port" ping >/dev/null 2>&1 && break; sleep 0.1; done
      echo "$port" >"$dir/redis.port"
    else
      say "cannot start Redis: its tests will be skipped"
    fi
  fi
  [ -f "$dir/redis.port" ] && echo "export LAYER_REDIS_URL=redis://127.0.0.1:$(cat "$dir/redis.port")"
fi
exit 0
