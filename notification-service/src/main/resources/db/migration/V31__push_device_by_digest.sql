-- A browser belongs to the athlete who registered it last: one that two people share shows nothing of the other.
create unique index push_device_by_digest on push_device (digest);
