# Runs the command given and ends it when standard input ends.
#
# Standard input is a pipe whose other end the portal holds. The system closes it when the
# portal ends, even if the portal was killed, so that no Elasticsearch stays behind.

# Ctrl-C goes to everything in the terminal; the portal alone decides when to stop.
trap '' INT QUIT HUP

exec 3<&0
"$@" </dev/null 3<&- &
engine=$!
{ read -r _ <&3; kill -TERM "$engine" 2>/dev/null; } &
watcher=$!
exec 3<&-
trap 'kill -TERM "$engine" 2>/dev/null' TERM

wait "$engine"
status=$?
# A signal ends the wait early; only the engine's own end counts.
while kill -0 "$engine" 2>/dev/null; do
	wait "$engine"
	status=$?
done
kill "$watcher" 2>/dev/null
exit "$status"
