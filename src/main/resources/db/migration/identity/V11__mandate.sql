-- The right of one person to act for another, by guardianship or by consent; in the province of the one acted for.
create table mandate (
    province      text        not null,
    id            uuid        not null,
    agent         uuid        not null,
    agent_name    text        not null,
    subject       uuid        not null check (subject <> agent),
    subject_name  text        not null,
    capacity      text        not null check (capacity in ('GUARDIAN', 'FAMILY', 'HELPER', 'OFFICER')),
    basis         text        not null check (basis in ('CHILD', 'WARD', 'ON_SCREEN', 'SPOKEN', 'PAPER')),
    purpose       text        not null check (length(purpose) between 1 and 500),
    commune       text,                                     -- of the one acted for
    area          text,                                     -- in which an officer or helper acts
    witness       text        check (length(witness) between 1 and 200),
    paper         text        check (paper ~ '^[0-9a-f]{64}$'), -- SHA-256 of the photo
    valid_from    timestamptz not null,
    valid_to      timestamptz not null check (valid_to > valid_from),
    asked_at      timestamptz not null,
    given_at      timestamptz,
    given_by      uuid,                                     -- who recorded or gave it
    withdrawn_at  timestamptz,
    withdrawn_by  uuid,
    withdrawn_why text        check (length(withdrawn_why) <= 500),
    primary key (province, id),
    check (basis <> 'SPOKEN' or witness is not null),
    check (basis <> 'PAPER' or paper is not null)
);

create index mandate_by_id on mandate (id);
create index mandate_by_agent on mandate (agent);
create index mandate_by_subject on mandate (subject);

alter table mandate enable row level security;
alter table mandate force row level security;
create policy mandate_of_those_concerned on mandate
    using (is_self(agent) or is_self(subject) or in_scope(province, commune));

alter table person enable row level security;
alter table person force row level security;
-- Also those whom one may act for just now.
create policy person_in_reach on person
    using (in_scope(province, commune, village)
        or is_self(id)
        or exists (select
                     from mandate
                    where mandate.subject = person.id
                      and is_self(mandate.agent)
                      and mandate.given_at is not null
                      and mandate.withdrawn_at is null
                      and now() between mandate.valid_from and mandate.valid_to));

alter table person_key enable row level security;
alter table person_key force row level security;
-- A key is visible with its person; the nested select is under that table's own policy.
create policy person_key_in_reach on person_key
    using (in_scope(province) or exists (select from person where person.id = person_key.person));
