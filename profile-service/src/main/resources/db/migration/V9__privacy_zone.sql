-- Circles around places that others must not learn. Partition key: athlete_id. Growth: at most 10 rows of 0.6 kB an athlete.
-- sealed holds the name, the true place and the secret of the cut; the centre was moved away from the true place.
create table privacy_zone (
    athlete_id       uuid             not null,
    zone_id          uuid             not null,
    sealed           text             not null,
    center_latitude  double precision not null,
    center_longitude double precision not null,
    radius_meters    double precision not null,
    primary key (athlete_id, zone_id),
    foreign key (athlete_id) references athlete (athlete_id) on delete cascade
);
