-- Every reading of a person's data by somebody in office: shown to that person, never altered.
create table data_reading (
    province text        not null,
    id       uuid        not null,
    person   uuid        not null,
    reader   uuid        not null,
    reader_name text     not null,
    roles    text[]      not null,
    area     text,
    purpose  text        not null,
    detail   text        not null check (length(detail) between 1 and 500),
    fields   text[]      not null,
    read_at  timestamptz not null,
    primary key (province, id)
);

create index data_reading_by_person on data_reading (person, id desc);
create index data_reading_by_time on data_reading (read_at);

alter table data_reading enable row level security;
alter table data_reading force row level security;
create policy data_reading_of_oneself on data_reading for select
    using (is_self(person) or in_scope(province));
-- Whoever reads leaves a line, of oneself only.
create policy data_reading_leaves_a_line on data_reading for insert
    with check (is_self(reader) or in_scope(province));
-- Only the program itself, which sees everything, clears away what is past its time.
create policy data_reading_ages on data_reading for delete
    using (in_scope('*'));
