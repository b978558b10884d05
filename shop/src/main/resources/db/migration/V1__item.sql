-- The catalogue. Partition key: sku. Growth: one row for each article, thousands at most; an article that is no longer sold keeps its
-- row, because carts and orders name it. search_text holds names and categories of both languages in small letters.
create table item (
    sku         text primary key,
    position    int     not null,
    name_en     text    not null,
    name_ru     text    not null,
    about_en    text    not null,
    about_ru    text    not null,
    category    text    not null,
    sport       text    not null,
    price_cents bigint  not null check (price_cents > 0),
    picture     text    not null,
    tone        text    not null,
    search_text text    not null,
    listed      boolean not null
);
-- What can still be sold. A table of its own, so that orders do not conflict with who looks at the catalogue.
create table stock (
    sku       text primary key references item (sku),
    available int not null check (available >= 0)
);
