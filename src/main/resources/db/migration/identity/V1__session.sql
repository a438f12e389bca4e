-- Sessions, as Spring Session keeps them: they survive a restart and are shared by all nodes.
create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        text
);

create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_person on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- What a session came from, for its owner to read and for the provider to end it.
create table sign_in (
    session          uuid primary key,
    person           uuid not null,
    issuer           text,
    subject          text,
    provider_session text,
    device           text not null,
    address          text not null,
    way              text not null check (way in ('E_ID', 'PASSKEY', 'CODE')),
    since            timestamptz not null
);

create index sign_in_by_person on sign_in (person);
create index sign_in_by_account on sign_in (issuer, subject);
create index sign_in_by_provider_session on sign_in (issuer, provider_session);

alter table sign_in enable row level security;
alter table sign_in force row level security;
create policy own on sign_in using (is_self(person) or in_scope('*'));

-- Logout tokens that were taken (OpenID Connect Back-Channel Logout 1.0, 2.6): none is taken twice.
create table used_logout_token (
    issuer   text not null,
    token_id text not null,
    ends_at  timestamptz not null,
    primary key (issuer, token_id)
);

-- Answers that came in after their session had ended, until their author is back.
create table kept_form (
    id      uuid primary key,
    person  uuid not null,
    page    text not null,
    action  text not null,
    answers jsonb not null,
    field   text not null,
    kept_at timestamptz not null
);

create index kept_form_by_age on kept_form (kept_at);

alter table kept_form enable row level security;
alter table kept_form force row level security;
create policy own on kept_form using (is_self(person) or in_scope('*'));
