-- Narrowed lists that officers come back to.
create table desk_view (
    person uuid not null,
    id     uuid not null,
    name   text not null check (length(name) between 1 and 60),
    query  text not null check (length(query) <= 1000), -- of the list's address
    primary key (person, id)
);

alter table desk_view enable row level security;
alter table desk_view force row level security;
create policy desk_view_own on desk_view
    using (is_self(person));
