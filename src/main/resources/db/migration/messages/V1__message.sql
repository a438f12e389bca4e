-- What people are told. A message is in its person's inbox from the transaction on that sent it.
create table message (
    province  text not null check (province ~ '^\d{2}$'),    -- whose matter it is; first in every key of a growing table
    id        uuid not null,                    -- made by whoever sends it, from what happened
    person    uuid not null,
    sent_at   timestamptz not null,
    template  text not null check (template <> ''),
    arguments text[] not null,                  -- what its texts are filled with
    address   text not null check (address ~ '^/([^/]|$)'),  -- on this site only
    read_at   timestamptz,
    primary key (province, id)
);

create index message_of_person on message (person, sent_at desc, id desc);

-- A message is read by its person and by the program itself, and may be sent in anybody's transaction.
alter table message enable row level security;
alter table message force row level security;
create policy message_own on message using (is_self(person) or in_scope('*'));
create policy message_sent on message for insert with check (true);
