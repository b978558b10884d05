-- Cases: what was reported, one that is open for each subject. place_id: the discussion's subject, the conversation, else the subject itself.
-- urgency: orders each state. Partition key: id. Growth: one row of 0.3 kB a case, kept until the person is erased.
create table moderation_case (
    id               uuid        not null primary key,
    kind             text        not null,
    subject_id       uuid        not null,
    place_kind       text,
    place_id         uuid        not null,
    place_athlete_id uuid,
    number           bigint,
    person_id        uuid,
    state            text        not null,
    severity         integer     not null,
    reporters        integer     not null,
    urgency          bigint      not null,
    opened_at        timestamptz not null,
    revision         bigint      not null
);
-- Reports, and hits of word lists, with the text as it was. Partition key: case_id. Growth: one row a report, the text of up to 8 kB; a person
-- files at most 30 a day.
create table moderation_report (
    case_id     uuid        not null,
    id          uuid        not null,
    reporter_id uuid,
    source      text        not null,
    reason      text        not null,
    text        text,
    evidence    text,
    version     bigint,
    reported_at timestamptz not null,
    outcome     text,
    told        boolean     not null,
    primary key (case_id, id)
);
-- Decisions, each with its appeal. Partition key: id. Growth: one row of some kB a decision, kept until the person is erased.
create table moderation_decision (
    id                 uuid        not null primary key,
    case_id            uuid        not null,
    person_id          uuid,
    moderator_id       uuid,
    measure            text        not null,
    rule               text,
    explanation        text,
    note               text,
    evidence           text,
    decided_at         timestamptz not null,
    until_at           timestamptz,
    lifted_at          timestamptz,
    lifted_because     text,
    appeal_text        text,
    appealed_at        timestamptz,
    appeal_outcome     text,
    appeal_explanation text,
    appeal_decided_at  timestamptz
);
-- Who of the house read and decided what. Partition key: case_id. Growth: a few small rows a case.
create table moderation_audit (
    case_id  uuid        not null,
    id       uuid        not null,
    actor_id uuid,
    action   text        not null,
    note     text,
    at       timestamptz not null,
    primary key (case_id, id)
);
