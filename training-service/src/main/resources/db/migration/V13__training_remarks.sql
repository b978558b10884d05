-- How it felt, 1 to 5, and the weather and a note in the athlete's words; the private note leaves for no one else.
alter table training
    add column feeling integer,
    add column weather_note text,
    add column private_note text;
