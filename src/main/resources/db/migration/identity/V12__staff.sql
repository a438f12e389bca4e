-- A role in an area for a time. A powerful one works only once a second administrator has confirmed it.
create table staff_grant (
    province      text        not null check (province ~ '^\d{2}$'),
    id            uuid        not null,
    person        uuid        not null,
    holder        text        not null,                     -- the person's name, public in office
    folded_holder text        not null,
    role          text        not null,
    commune       text        check (commune ~ '^\d{5}$'),
    village       text,
    area          text        generated always as (coalesce(village, commune, province)) stored,
    powerful      boolean     not null,
    valid_from    date        not null,
    valid_to      date        check (valid_to >= valid_from), -- the last day
    granted_by    uuid,                                     -- null: the operator's command line
    granted_at    timestamptz not null,
    confirmed_by  uuid        check (confirmed_by <> granted_by and confirmed_by <> person),
    confirmed_at  timestamptz,
    withdrawn_by  uuid,
    withdrawn_at  timestamptz,
    withdrawn_why text        check (length(withdrawn_why) between 1 and 500),
    primary key (province, id),
    check (granted_by <> person),
    check (not powerful or granted_by is null or confirmed_at is null or confirmed_by is not null),
    check ((withdrawn_at is null) = (withdrawn_why is null))
);

create index staff_grant_by_id on staff_grant (id);
create index staff_grant_by_person on staff_grant (person);
create index staff_grant_by_holder on staff_grant (folded_holder, id);

alter table staff_grant enable row level security;
alter table staff_grant force row level security;
create policy staff_grant_in_reach on staff_grant
    using (in_scope(province, commune, village) or is_self(person));
