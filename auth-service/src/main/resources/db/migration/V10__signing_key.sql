-- Signing keys; the private part is encrypted, and null when the key has signed last. A generation exists once, so that
-- instances agree. Partition key: kid. Growth: two rows a month, removed after half a year.
create table signing_key (
    kid         text        primary key,
    algorithm   text        not null,
    generation  int         not null,
    public_key  text        not null,
    private_key text,
    signs_from  timestamptz not null,
    constraint signing_key_generation unique (algorithm, generation)
);
