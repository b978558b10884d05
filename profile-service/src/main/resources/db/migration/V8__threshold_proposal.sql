-- Estimated thresholds that wait for their athlete's word, the newest of each. Partition key: athlete_id. Growth: at most 6 small rows an athlete.
create table threshold_proposal (
    athlete_id  uuid             not null,
    threshold   text             not null,
    proposal_id uuid             not null,
    value       double precision not null,
    from_day    date             not null,
    reason      text             not null,
    training_id uuid,
    primary key (athlete_id, threshold),
    foreign key (athlete_id) references athlete (athlete_id) on delete cascade
);
