-- Passkeys: public keys, and what authenticators said when they made them. Partition key: id. Growth: some rows an account, 20 at
-- most.
create table passkey (
    id                      uuid        primary key,
    account_id              uuid        not null,
    credential_id           text        not null unique,
    public_key              text        not null,
    signature_count         bigint      not null,
    uv_initialized          boolean     not null,
    transports              text        not null,
    backup_eligible         boolean     not null,
    backup_state            boolean     not null,
    attestation_object      text        not null,
    attestation_client_data text        not null,
    label                   text        not null,
    created_at              timestamptz not null,
    last_used_at            timestamptz not null
);
