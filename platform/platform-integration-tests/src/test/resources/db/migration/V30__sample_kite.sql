create table sample_kite (id uuid primary key, name text not null);
