-- What was done. Lines hang together in lanes: each carries the hash of the one before it in its lane, so a line that is
-- altered, missing or moved shows. A transaction takes any lane that is free, so that nobody waits for another's commit.

create table audit_lane (
    province text     not null,
    lane     smallint not null check (lane between 1 and 64),
    number   bigint   not null default 0,                   -- of the last line; none is left out
    hash     bytea    not null,                             -- of the last line; of the lane's own name at first
    primary key (province, lane)
);

create table audit_line (
    province text        not null,
    lane     smallint    not null,
    number   bigint      not null check (number > 0),
    at       timestamptz not null,
    action   text        not null check (action ~ '^[a-z]+\.[a-z-]+$'),
    subject  text        not null,
    person   uuid,
    on_behalf_of uuid,
    capacity text        not null,
    consent  uuid,
    area     text,
    practice boolean     not null,
    details  json        not null,                          -- json, not jsonb: the hash is over the text as written
    hash     bytea       not null,
    primary key (province, lane, number),
    foreign key (province, lane) references audit_lane (province, lane)
);

create index audit_line_by_time on audit_line (at desc, province desc, lane desc, number desc);
create index audit_line_by_subject on audit_line (subject, at);
create index audit_line_by_person on audit_line (person, at);
create index audit_line_by_behalf on audit_line (on_behalf_of, at) where on_behalf_of is not null;

-- Hashes a line onto the one before it. The fields are written as a JSON array, so that no two lines read the same.
create function audit_hash(previous bytea, variadic fields text[]) returns bytea
    language sql immutable parallel safe
    return sha256(previous || convert_to(array_to_json(fields)::text, 'UTF8'));

-- The beginning of a lane, which its first line is hashed onto.
create function audit_origin(province text, lane smallint) returns bytea
    language sql immutable parallel safe
    return audit_hash(''::bytea, province, lane::text);

create function audit_line_hash(previous bytea, line audit_line) returns bytea
    language sql immutable parallel safe
    return audit_hash(
        previous, line.province, line.lane::text, line.number::text,
        (extract(epoch from line.at) * 1000000)::bigint::text, line.action, line.subject, line.person::text,
        line.on_behalf_of::text, line.capacity, line.consent::text, line.area, line.practice::text, line.details::text);

create function audit_line_stays() returns trigger
    language plpgsql as
$$
begin
    raise exception 'audit lines are never altered or removed';
end
$$;

create trigger audit_line_stays
    before update or delete or truncate on audit_line
    for each statement execute function audit_line_stays();

alter table audit_line enable row level security;
alter table audit_line force row level security;

create policy audit_line_is_written on audit_line for insert with check (true);
create policy audit_line_is_read on audit_line for select
    using (in_scope(province, area) or is_self(person) or is_self(on_behalf_of));
