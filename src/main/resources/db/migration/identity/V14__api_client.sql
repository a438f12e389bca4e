-- Programs of others that may call /api. A secret is random, so its SHA-256 needs no salt and nothing slow.
create table api_client (
    province      text        not null check (province ~ '^\d{2}$'),
    id            uuid        not null,
    name          text        not null check (length(name) between 1 and 200),
    commune       text        check (commune ~ '^\d{5}$'),
    village       text,
    area          text        generated always as (coalesce(village, commune, province)) stored,
    scopes        text[]      not null check (cardinality(scopes) > 0),
    redirects     text[]      not null,
    valid_from    date        not null,
    valid_to      date        check (valid_to >= valid_from), -- the last day
    secret        text,
    secret_number integer     not null default 0,             -- a token names the one it was given for
    registered_by uuid        not null,
    registered_at timestamptz not null,
    withdrawn_by  uuid,
    withdrawn_at  timestamptz,
    primary key (province, id),
    check ((secret is null) = (secret_number = 0)),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index api_client_by_id on api_client (id);

alter table api_client enable row level security;
alter table api_client force row level security;
create policy api_client_in_reach on api_client using (in_scope(province, commune, village));

-- What people allow programs: one row while it is allowed, none afterwards. The audit log has the rest.
create table api_consent (
    person   uuid        not null,
    client   uuid        not null,
    scopes   text[]      not null,
    given_at timestamptz not null,
    primary key (person, client)
);

alter table api_consent enable row level security;
alter table api_consent force row level security;
create policy own on api_consent using (is_self(person) or in_scope('*'));

-- One row for each time a program was let at a person's data: from the question to the end of the last refresh token.
-- State, code and refresh token are kept as SHA-256.
create table api_authorization (
    id              uuid        primary key,
    person          uuid        not null,
    client          uuid        not null,
    level           smallint    not null check (level in (1, 2)),
    scopes          text[]      not null,
    asked_scopes    text[]      not null,
    asked_redirect  text,
    asked_state     text,
    asked_challenge text        not null, -- RFC 7636, always by S256
    state           text        unique,
    code            text        unique,
    code_at         timestamptz,
    code_ends_at    timestamptz,
    code_used       boolean     not null,
    refresh         text        unique,
    refresh_at      timestamptz,
    refresh_ends_at timestamptz,
    ends_at         timestamptz not null
);

create index api_authorization_by_person on api_authorization (person, client);
create index api_authorization_by_client on api_authorization (client);
create index api_authorization_by_end on api_authorization (ends_at);

alter table api_authorization enable row level security;
alter table api_authorization force row level security;
create policy own on api_authorization using (is_self(person) or in_scope('*'));
