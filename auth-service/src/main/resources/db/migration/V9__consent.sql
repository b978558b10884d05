-- What an athlete allowed a vendor's client, in the columns of Spring Security's schema. Partition key: client and
-- athlete. Growth: one row for each athlete and linked vendor.
create table oauth2_authorization_consent (
    registered_client_id text not null,
    principal_name       text not null,
    authorities          text not null,
    primary key (registered_client_id, principal_name)
);
