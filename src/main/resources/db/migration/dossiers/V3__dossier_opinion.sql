-- What colleagues are asked beside the steps. Applicants do not see it.
create table dossier_opinion (
    province       text not null,
    code           text not null,
    id             uuid not null,
    unit           text not null,                -- that decides the dossier
    asked_at       timestamptz not null,
    asker          uuid not null,
    asker_name     text not null,
    colleague      uuid not null,
    colleague_name text not null,
    question       text not null check (length(question) between 1 and 5000),
    answered_at    timestamptz check (answered_at >= asked_at),
    answer         text check (length(answer) between 1 and 5000),
    primary key (province, code, id),
    foreign key (province, code) references dossier (province, code),
    check ((answered_at is null) = (answer is null))
);

create index dossier_opinion_by_colleague on dossier_opinion (colleague, asked_at) where answered_at is null;

alter table dossier_opinion enable row level security;
alter table dossier_opinion force row level security;
create policy dossier_opinion_of_area on dossier_opinion
    using (in_scope(province, unit));
