-- What the sets of one exercise in one training come to, made of strength_log in the same transaction; the history of an
-- exercise reads it along its key. Partition key: athlete_id. Growth: about five small rows a strength training.
create table strength_sum (
    athlete_id                  uuid             not null,
    exercise                    text             not null,
    training_id                 uuid             not null,
    sets                        integer          not null,
    repetitions                 integer          not null,
    volume_kilograms            double precision not null,
    heaviest_kilograms          double precision,
    estimated_maximum_kilograms double precision,
    longest_seconds             integer,
    primary key (athlete_id, exercise, training_id),
    foreign key (athlete_id, training_id) references training (athlete_id, id) on delete cascade
);
