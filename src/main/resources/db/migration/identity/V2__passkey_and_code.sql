-- Passkeys, as Spring Security keeps them. Read before anybody is known, hence not bounded by row.
create table user_credentials (
    credential_id                varchar(1000) primary key,
    user_entity_user_id          varchar(1000) not null, -- the person's id, in base64url
    public_key                   bytea not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);

create index user_credentials_by_person on user_credentials (user_entity_user_id);

-- One-time codes: only what a code looks like to somebody who has it and our key.
create table one_time_code (
    person  uuid primary key,
    seal    text not null unique,
    ends_at timestamptz not null
);
