-- The electronic identifier of the agency of each unit (Decision 20/2020/QĐ-TTg), which dossier codes begin with.
create table agency (
    province   text not null,
    unit       text not null,                    -- territory's code
    identifier text not null check (identifier ~ '^[A-Z]\d{2}(\.\d{1,3}){0,4}$'),
    primary key (province, unit)
);

create unique index agency_by_identifier on agency (province, identifier);

-- The last serial that an agency gave on a day.
create table dossier_serial (
    province text not null,
    agency   text not null,
    day      date not null,
    last     integer not null,
    primary key (province, agency, day)
);

create table dossier (
    province          text not null,
    code              text not null,
    submission_key    uuid not null,
    digest            text not null,             -- of what was submitted: a repeat is told from another dossier
    procedure         text not null,
    procedure_version integer not null,
    title             text not null,             -- the procedure's official name
    case_code         text not null,
    form              text not null,
    form_version      integer not null,
    answers           jsonb not null,
    channel           text not null check (channel in ('DIRECT', 'ONLINE', 'POST')),
    unit              text not null,             -- that decides
    applicant         uuid not null,
    applicant_name    text not null,
    applicant_folded  text not null,             -- as Spelling.java says
    helped            boolean not null,
    status            smallint not null check (status between 1 and 10),
    process           text not null,
    process_version   integer not null,
    step              text,
    step_kind         text check (step_kind in ('CHECK', 'WAIT', 'DECIDE', 'SIGN')),
    assignee          uuid,
    submitted_at      timestamptz not null,
    received_at       timestamptz check (received_at >= submitted_at),
    due_at            timestamptz,               -- null before receipt, while the clock stands and without a clock
    work_at           timestamptz not null,      -- by when the desk has to look at it: the order of its list
    promised_on       date,                      -- the new date of its apology (form 04)
    changed_at        timestamptz not null,      -- when it came into its state
    version           integer not null check (version > 0), -- also the number of the last event
    stars             smallint check (stars between 1 and 5),
    stars_words       text check (length(stars_words) <= 2000),
    primary key (province, code),
    unique (province, submission_key),
    check (step is null or status in (4, 5, 6)),
    check ((step is null) = (step_kind is null))
);

create index dossier_by_code on dossier (code);
create index dossier_by_applicant on dossier (applicant, submitted_at desc, code desc);
create index dossier_by_work on dossier (province, work_at, code) where status in (1, 2, 4, 5, 6, 9);
create index dossier_by_unit_and_work on dossier (province, unit, work_at, code) where status in (1, 2, 4, 5, 6, 9);
create index dossier_by_assignee on dossier (assignee, work_at, code) where status in (1, 2, 4, 5, 6, 9);
create index dossier_by_submission on dossier (province, submitted_at);
create index dossier_by_applicant_word on dossier using gin (to_tsvector('simple', applicant_folded));

alter table dossier enable row level security;
alter table dossier force row level security;
create policy dossier_of_those_concerned on dossier
    using (is_self(applicant) or in_scope(province, unit));

-- Everything that happened; written once, never altered.
create table dossier_event (
    province     text not null,
    code         text not null,
    number       integer not null check (number > 0),
    at           timestamptz not null,
    act          text not null,
    status       smallint not null check (status between 1 and 10),
    standing     boolean not null,               -- the clock stands from here on
    step         text,
    capacity     text not null,
    person       uuid,                           -- who did it; null for the program
    who          text,
    on_behalf_of uuid,
    consent      uuid,
    area         text,
    reason       text check (length(reason) <= 5000),
    primary key (province, code, number),
    foreign key (province, code) references dossier (province, code)
);

create table dossier_paper (
    province   text not null,
    code       text not null,
    number     integer not null,
    file       uuid not null,
    name       text not null,
    origin     text not null check (origin in ('SCANNED', 'ELECTRONIC', 'SIGNED', 'STORE')),
    supplement boolean not null,
    primary key (province, code, number),
    foreign key (province, code) references dossier (province, code)
);

create table dossier_message (
    province text not null,
    code     text not null,
    id       uuid not null,
    at       timestamptz not null,
    person   uuid not null,
    who      text not null,
    official boolean not null,
    text     text not null check (length(text) between 1 and 5000),
    primary key (province, code, id),
    foreign key (province, code) references dossier (province, code)
);

-- Statutory slips 01 to 05 (Circular 03/2025/TT-VPCP, Appendix I).
create table dossier_slip (
    province text not null,
    code     text not null,
    number   integer not null check (number > 0),
    form     text not null check (form in ('RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY', 'STOP')),
    at       timestamptz not null,
    officer  text not null,
    text     text not null check (length(text) <= 5000),
    date     date,
    primary key (province, code, number),
    foreign key (province, code) references dossier (province, code)
);

create table dossier_charge (
    province text not null,
    code     text not null,
    number   integer not null check (number > 0),
    kind     text not null check (kind in ('FEE', 'CHARGE')),
    amount   bigint not null check (amount > 0), -- whole đồng
    note     text not null check (length(note) <= 500),
    asked_at timestamptz not null,
    paid_at  timestamptz,
    receipt  text check (length(receipt) between 1 and 60),
    primary key (province, code, number),
    foreign key (province, code) references dossier (province, code),
    check ((paid_at is null) = (receipt is null))
);

-- What came out of a dossier; the file is there once it is signed.
create table dossier_result (
    province  text not null,
    code      text not null,
    order_id  uuid not null,
    number    text not null,                     -- and symbol, such as 12/2026/KS
    title     text not null,
    issued_on date not null,
    applicant uuid not null,
    file      uuid,
    primary key (province, code),
    foreign key (province, code) references dossier (province, code)
);

create index dossier_result_by_applicant on dossier_result (applicant, issued_on desc);
create index dossier_result_by_code on dossier_result (code);

-- Numbers of results run by unit, register and year, without a gap.
create table result_number (
    province text not null,
    unit     text not null,
    register text not null,
    year     integer not null,
    last     integer not null,
    primary key (province, unit, register, year)
);

alter table dossier_event enable row level security;
alter table dossier_event force row level security;
create policy dossier_event_with_dossier on dossier_event
    using (exists (select from dossier d where d.province = dossier_event.province and d.code = dossier_event.code));

alter table dossier_paper enable row level security;
alter table dossier_paper force row level security;
create policy dossier_paper_with_dossier on dossier_paper
    using (exists (select from dossier d where d.province = dossier_paper.province and d.code = dossier_paper.code));

alter table dossier_message enable row level security;
alter table dossier_message force row level security;
create policy dossier_message_with_dossier on dossier_message
    using (exists (select from dossier d where d.province = dossier_message.province and d.code = dossier_message.code));

alter table dossier_slip enable row level security;
alter table dossier_slip force row level security;
create policy dossier_slip_with_dossier on dossier_slip
    using (exists (select from dossier d where d.province = dossier_slip.province and d.code = dossier_slip.code));

alter table dossier_charge enable row level security;
alter table dossier_charge force row level security;
create policy dossier_charge_with_dossier on dossier_charge
    using (exists (select from dossier d where d.province = dossier_charge.province and d.code = dossier_charge.code));

alter table dossier_result enable row level security;
alter table dossier_result force row level security;
create policy dossier_result_with_dossier on dossier_result
    using (exists (select from dossier d where d.province = dossier_result.province and d.code = dossier_result.code));
