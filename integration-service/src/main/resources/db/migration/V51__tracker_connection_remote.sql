-- A tracker's notice names its own athlete. An account at a tracker belongs to one athlete here.
create unique index tracker_connection_remote on tracker_connection (tracker, remote_athlete);
