create extension if not exists pg_trgm;

-- The event log of Spring Modulith: an event is stored in the transaction that caused it (schema of its version 2).
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);

create index event_publication_serialized_event_hash on event_publication using hash (serialized_event);
create index event_publication_by_completion on event_publication (completion_date);

-- Whether the current work may see rows of these units or of this person. The program says so with each connection
-- (RowScope); a connection that was told nothing sees nothing.
create function in_scope(variadic areas text[]) returns boolean
    language sql stable parallel safe
    return coalesce(
        (areas || '*'::text) && string_to_array(current_setting('langso.areas', true), ','), false);

create function is_self(person uuid) returns boolean
    language sql stable parallel safe
    return coalesce(person = nullif(current_setting('langso.person', true), '')::uuid, false);
