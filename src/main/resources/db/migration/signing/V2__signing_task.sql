-- Papers that were approved, on their way to being signed. Never removed: it says who had what signed, and when.
create table signing_task (
    province      text not null check (province ~ '^\d{2}$'),   -- first in every key of a growing table
    id            uuid not null,                -- made by whoever orders it
    commune       text not null,                -- whose authority issues the paper
    thing_kind    text not null,                -- what the signed paper belongs to
    thing_id      text not null,
    code          text not null check (code <> ''),             -- of the result
    title         text not null,
    holder        text not null,
    holder_person uuid,
    officer       uuid not null,                -- whose key signs
    paper         jsonb,                        -- what it says; cleared once it is signed
    ordered_at    timestamptz not null,
    state         text not null default 'WAITING'
                  check (state in ('WAITING', 'SIGNING', 'SIGNED', 'EXPIRED', 'FAILED')),
    attempts      integer not null default 0,
    next_try_at   timestamptz,                  -- in SIGNING: when a try that was cut off is taken up again
    claim         uuid,                         -- the try that is under way; a later one takes its place
    failure       text,                         -- code of a problem
    file          uuid,                         -- the signed paper, its strongest form so far
    level         text check (level in ('B', 'T', 'LT', 'LTA')),
    signed_at     timestamptz,
    primary key (province, id),
    check ((state = 'SIGNED') = (file is not null)),
    check ((state = 'SIGNED') = (level is not null)),
    check (state = 'SIGNED' or paper is not null),
    check ((state = 'SIGNING') = (claim is not null))
);

create index signing_task_due on signing_task (next_try_at) where next_try_at is not null;
create index signing_task_by_id on signing_task (id);

-- A paper that waits for a remote signer: the very bytes it was asked to sign have to be there when it answers.
create table signing_draft (
    province   text not null,
    task       uuid not null,
    field      text not null,                   -- whose signature comes next: one of the paper's fields
    ticket     text,                            -- by which the signer knows the request; null before it is asked
    pdf        bytea not null,
    signing_at timestamptz not null,            -- the time the signatures name
    expires_at timestamptz,
    primary key (province, task),
    foreign key (province, task) references signing_task (province, id),
    check ((ticket is null) = (expires_at is null))
);

-- Signed papers whose signatures cannot yet be proven for as long as they are kept.
create table signature_debt (
    province    text not null,
    task        uuid not null,
    since       timestamptz not null,
    attempts    integer not null default 0,
    next_try_at timestamptz not null,
    claim       uuid,
    failure     text,
    primary key (province, task),
    foreign key (province, task) references signing_task (province, id)
);

create index signature_debt_due on signature_debt (next_try_at);

alter table signing_task enable row level security;
alter table signing_task force row level security;
create policy signing_task_in_scope on signing_task
    using (is_self(holder_person) or in_scope(province, commune));

-- What hangs on a task is seen by whoever sees the task.
alter table signing_draft enable row level security;
alter table signing_draft force row level security;
create policy signing_draft_in_scope on signing_draft
    using (exists (select 1 from signing_task where (signing_task.province, id) = (signing_draft.province, task)));

alter table signature_debt enable row level security;
alter table signature_debt force row level security;
create policy signature_debt_in_scope on signature_debt
    using (exists (select 1 from signing_task where (signing_task.province, id) = (signature_debt.province, task)));
