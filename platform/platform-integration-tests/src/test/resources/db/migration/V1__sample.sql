create table sample_number (key text primary key, number int not null);
create table sample_place (who text primary key);
create table sample_effect (event_id uuid not null, name text not null);
