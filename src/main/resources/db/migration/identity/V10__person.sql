-- Somebody the platform knows. The home province is where the row lives; '00' while nobody knows it.
create table person (
    province    text        not null default '00' check (province ~ '^\d{2}$'),
    id          uuid        not null,
    name        text        not null check (length(name) between 1 and 200),
    folded_name text        not null,                      -- lower case, without diacritics: what a search compares
    sex         text        check (sex in ('MALE', 'FEMALE')),
    birth_year  integer     check (birth_year between 1850 and 2150),
    birth_on    date        check (extract(year from birth_on) = birth_year),
    commune     text        check (commune ~ '^\d{5}$'),
    village     text,
    number_tail text        check (number_tail ~ '^\d{4}$'), -- of the identity number: all that a page shows of it
    phone       text        check (phone ~ '^\+?\d{8,15}$'),
    email       text        check (length(email) <= 254),
    languages   text[]      not null default '{vi}',       -- BCP 47, the one to write in first
    level       smallint    not null default 0 check (level between 0 and 2),
    source      text        not null check (source in ('EID', 'SELF', 'STAFF', 'DEMO')),
    created_at  timestamptz not null,
    version     integer     not null default 0,
    primary key (province, id)
);

create index person_by_id on person (id);
create index person_by_name on person using gin (folded_name gin_trgm_ops);
create index person_by_phone on person (phone) where phone is not null;

-- What leads to a person: numbers of papers and e-ID accounts. Never a key of the person and never in clear: a keyed
-- hash finds it, the sealed value is opened only by a deliberate act. One directory for the whole platform, because a
-- number must lead to one person wherever that person lives.
create table person_key (
    province text        not null default '00' check (province = '00'),
    kind     text        not null check (kind in ('IDENTITY_NUMBER', 'OLD_NUMBER', 'PASSPORT', 'EID')),
    hash     bytea       not null,
    person   uuid        not null,
    sealed   bytea       not null,
    added_at timestamptz not null,
    primary key (province, kind, hash)
);

create index person_key_by_person on person_key (person);

-- Which secret the hashes were made with: with another one nobody would be found and everybody made twice.
create table person_key_secret (
    only_one    boolean primary key default true check (only_one),
    fingerprint bytea   not null
);
