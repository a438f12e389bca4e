-- A dossier that is being filled in, in the place of the unit that is to decide.
create table draft (
    province     text not null check (province ~ '^\d{2}$'),  -- first in every key of a growing table
    id           uuid not null,                 -- also the key under which it is filed, once
    owner        uuid not null,                 -- who fills it in
    subject      uuid not null,                 -- for whom
    procedure    text not null,
    case_code    text not null default '',      -- empty when the procedure has one case only
    unit         text not null,                 -- who is asked to decide: a commune, or the province
    form         text not null,
    form_version integer not null check (form_version > 0),
    carried      boolean not null default false,  -- answers were taken over from a form that is no more
    answers      jsonb not null check (jsonb_typeof(answers) = 'object'),
    known        jsonb not null check (jsonb_typeof(known) = 'object'),  -- offered answers and where they come from
    version      integer not null default 1,
    begun_at     timestamptz not null,
    saved_at     timestamptz not null,
    expires_at   timestamptz not null,
    dossier      text,                          -- its code, once filed; the answers are there then
    primary key (province, id)
);

create index draft_by_id on draft (id);
create index draft_by_owner on draft (owner, saved_at);
create index draft_by_subject on draft (subject, saved_at);
create index draft_by_expires_at on draft (expires_at);

-- A photo or file of a paper; several of one paper are its pages and are sent as one PDF.
create table draft_paper (
    province text not null,
    draft    uuid not null,
    paper    smallint not null check (paper >= 0),  -- its place in the procedure's list
    file     uuid not null,                     -- on its way until the file of this id has arrived
    origin   text not null check (origin in ('SCANNED', 'ELECTRONIC', 'SIGNED', 'STORE')),
    added_at timestamptz not null,
    primary key (province, draft, paper, file),
    foreign key (province, draft) references draft (province, id) on delete cascade on update cascade
);

-- Whoever fills it in, and whom it is for. No office: nobody has filed anything yet.
alter table draft enable row level security;
alter table draft force row level security;
create policy draft_of_person on draft using (is_self(owner) or is_self(subject) or in_scope('*'));

alter table draft_paper enable row level security;
alter table draft_paper force row level security;
create policy draft_paper_of_draft on draft_paper
    using (exists (select 1 from draft where draft.province = draft_paper.province and draft.id = draft_paper.draft));
