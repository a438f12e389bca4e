create extension if not exists btree_gist;

-- One row for each version of a procedure. What was in force is never altered: a dossier keeps the version it came under.
create table procedure_version (
    code         text not null check (code ~ '^([0-9]\.[0-9]{6}(\.[A-Z0-9]+)*|X\.[0-9]{6})$'),
    version      integer not null check (version > 0),
    state        text not null check (state in ('draft', 'in_review', 'published')),
    valid_from   date not null,
    valid_to     date check (valid_to > valid_from), -- the first day on which it no longer holds
    field        text not null,
    level        text not null,
    position     integer not null, -- the procedures that people use most come first
    content      jsonb not null,   -- the whole record, as Procedure.java has it
    primary key (code, version),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&) where (state = 'published')
);

create index procedure_version_by_position on procedure_version (position, code) where state = 'published';

create table procedure_field (
    code     text primary key,
    position integer not null,
    name     jsonb not null
);

create table life_event (
    code     text primary key,
    position integer not null,
    content  jsonb not null
);

create table life_event_procedure (
    life_event text not null references life_event (code),
    procedure  text not null,
    position   integer not null,
    primary key (life_event, procedure)
);

-- What people call a procedure, in every language, folded as Spelling.java says; made anew with each published version.
create table procedure_phrase (
    procedure text not null,
    folded    text not null,
    weight    real not null check (weight > 0 and weight <= 1),
    primary key (procedure, folded)
);

create index procedure_phrase_by_similarity on procedure_phrase using gin (folded gin_trgm_ops);

-- All words of a procedure together, for a query that names them in another order.
create table procedure_word_list (
    procedure text primary key,
    words     tsvector not null
);

create index procedure_word_list_by_word on procedure_word_list using gin (words);

-- Which catalogue of the program was taken in last, by its digest.
create table catalogue_import (
    digest      text primary key,
    imported_at timestamptz not null
);
