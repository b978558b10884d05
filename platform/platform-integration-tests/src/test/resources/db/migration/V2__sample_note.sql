create table sample_note (athlete_id uuid not null, id uuid not null primary key, text text not null);
create index sample_note_of_athlete on sample_note (athlete_id);
